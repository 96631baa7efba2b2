import { useFormats } from '../shell/formats.js';
import type { Group } from '../view-model/explore/graph-known.js';
import { otherEnd } from '../view-model/explore/graph-derive.js';
import { SourceNames } from './source-names.js';
import type { Explorer } from './use-explorer.js';
import { readable, useExplorerWords } from './use-explorer-words.js';

/** The links on screen of one kind: to whom, since and until when, what they say, and who says so. */
export const NeighbourEvidence = ({ of, group, explorer: { graph, known, act } }: { of: string; group: Group; explorer: Explorer }) => {
  const words = useExplorerWords();
  const { day } = useFormats();
  const links = graph.links.flatMap((link) => {
    const other = otherEnd(link, of);
    const isOne = (link.from === of || link.to === of) && link.type === group.relationship && other.direction === group.direction;
    const thing = isOne ? known.things.get(other.key) : undefined;
    return thing?.label === group.label ? [{ link, thing }] : [];
  });
  if (links.length === 0) return null;
  return (
    <details className="govuk-body-s cc-ex-evidence">
      <summary>{words.whoSays(links.length)}</summary>
      <ul className="govuk-list">
        {links.map(({ link, thing }) => (
          <li key={link.id}>
            <button type="button" className="cc-ex-sort" onClick={() => act({ do: 'select', key: thing.key })}>
              {thing.name}
            </button>
            {[
              ...(link.since ? [words.since(day(link.since))] : []),
              ...(link.until ? [words.until(day(link.until))] : []),
              ...link.said.map(({ name, value }) => `${words.properties[name] ?? name}: ${readable(name, value, words)}`),
            ]
              .map((text) => `, ${text}`)
              .join('')}{' '}
            <SourceNames sources={link.sources} />
          </li>
        ))}
      </ul>
    </details>
  );
};
