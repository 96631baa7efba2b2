import { Link } from 'wouter';
import type { Facts, Thing } from '../view-model/graph-known.js';
import { readable, useExplorerWords } from './use-explorer-words.js';

/** Kinds of thing that have a page of their own, and where it is. */
const pages: Readonly<Record<string, string>> = { Journey: 'journeys', Organisation: 'organisations', Service: 'services', Team: 'teams', Profession: 'professions', Community: 'communities', Source: 'sources' };
const web = (url: string | null): string | null => (url && /^https?:\/\//.test(url) ? url : null);

/** Facts of one thing with their sources, its page and its history. */
export const ThingFacts = ({ thing, facts, asAt }: { thing: Thing; facts: Facts | null; asAt: string | null }) => {
  const words = useExplorerWords();
  const page = pages[thing.label];
  const date = asAt ? `asAt=${asAt}` : '';
  const departments = (facts?.departments ?? []).filter(({ key }) => key !== thing.key);
  return (
    <>
      {facts && (facts.said.length > 0 || departments.length > 0) && (
        <dl className="cc-ex-facts">
          {departments.length > 0 && <div><dt>{words.department}</dt><dd>{departments.map(({ name }) => name).join('; ')}</dd></div>}
          {facts.said.map(({ name, value }) => <div key={name}><dt>{words.properties[name] ?? name}</dt><dd>{readable(value)}</dd></div>)}
        </dl>
      )}
      {facts && facts.sources.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.sources}</h3>
          <ul className="govuk-list govuk-body-s">
            {facts.sources.map((source) => <li key={source.key}>{web(source.url) ? <a className="govuk-link" href={web(source.url) ?? ''} rel="noreferrer">{source.name}</a> : source.name} ({readable(source.kind).toLowerCase()})</li>)}
          </ul>
        </>
      )}
      <ul className="govuk-list govuk-body-s">
        {page && <li><Link className="govuk-link" href={`/${page}/${thing.key.slice(thing.key.indexOf(':') + 1)}${date && `?${date}`}`}>{words.openPage}</Link></li>}
        <li><Link className="govuk-link" href={`/questions/factHistory?fact=${encodeURIComponent(thing.key)}`}>{words.history}</Link></li>
      </ul>
    </>
  );
};
