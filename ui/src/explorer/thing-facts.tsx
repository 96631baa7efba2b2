import { Link } from 'wouter';
import { useFormats } from '../shell/formats.js';
import type { Facts, Thing } from '../view-model/explore/graph-known.js';
import { isDay } from '../view-model/is-day.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { SourceNames } from './source-names.js';
import { readable, useExplorerWords } from './use-explorer-words.js';

/** Facts of one thing with their sources, its page and its history. */
export const ThingFacts = ({ thing, facts, asAt }: { thing: Thing; facts: Facts | null; asAt: string | null }) => {
  const words = useExplorerWords();
  const { dateOf } = useFormats();
  const page = hrefOfThing(thing.key);
  const date = asAt ? `asAt=${asAt}` : '';
  const departments = (facts?.departments ?? []).filter(({ key }) => key !== thing.key);
  return (
    <>
      {facts && (facts.said.length > 0 || departments.length > 0) && (
        <dl className="cc-ex-facts">
          {departments.length > 0 && (
            <div>
              <dt>{words.department}</dt>
              <dd>{departments.map(({ name }) => name).join('; ')}</dd>
            </div>
          )}
          {facts.said.map(({ name, value }) => {
            const said = isDay(value) ? dateOf(name, value) : readable(name, value, words);
            // What is not ours to say is the data's own, in English.
            return (
              <div key={name}>
                <dt>{words.properties[name] ?? name}</dt>
                <dd lang={said === value ? 'en-GB' : undefined}>{said}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {facts && facts.sources.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.sources}</h3>
          <p className="govuk-body-s">
            <SourceNames sources={facts.sources} />
          </p>
        </>
      )}
      {page && (
        <p className="govuk-body-s">
          <Link className="govuk-link" href={`${page}${date && `${page.includes('?') ? '&' : '?'}${date}`}`}>
            {words.openPage}
          </Link>
        </p>
      )}
    </>
  );
};
