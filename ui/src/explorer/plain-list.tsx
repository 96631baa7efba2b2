import { otherEnd } from '../view-model/explore/graph-derive.js';
import { inOrder } from '../view-model/explore/graph-rows.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import type { Explorer } from './use-explorer.js';
import { groupName, phraseOf, useExplorerWords } from './use-explorer-words.js';

const Groups = ({ explorer: { grouped } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const names = new Map(grouped.groups.map((group) => [`group ${group.key}`, groupName(group, words)]));
  return (
    <ul className="govuk-list govuk-list--bullet govuk-body-s">
      {grouped.groups.map(({ key, members }) => {
        const id = `group ${key}`;
        return (
          <li key={key}>
            {names.get(id)} ({words.holds(members.length)})
            <ul>
              {grouped.links.flatMap(({ id: link, from, to, links }) =>
                from !== id && to !== id
                  ? []
                  : [
                      <li key={link}>
                        {words.links(links.length)}: {names.get(from === id ? to : from)}
                      </li>,
                    ],
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
};

/** What is on screen as text to read: each thing with its links, or, rolled up, each group with its counted links. */
export const PlainList = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { graph, rolling } = explorer;
  if (rolling === 'rolled') return <Groups explorer={explorer} />;
  const names = new Map(graph.things.map(({ key, name }) => [key, name]));
  return (
    <ul className="govuk-list govuk-list--bullet govuk-body-s">
      {[...graph.things].sort(inOrder).map(({ key, name, label }) => {
        const href = hrefOfThing(key);
        return (
          <li key={key}>
            {href ? (
              <a className="govuk-link" href={href}>
                {name}
              </a>
            ) : (
              name
            )}
            , {words.labels[label] ?? label}
            <ul>
              {graph.links
                .filter(({ from, to }) => from === key || to === key)
                .map((link) => {
                  const other = otherEnd(link, key);
                  return (
                    <li key={link.id}>
                      {phraseOf(words, link.type, other.direction)} {names.get(other.key)}
                    </li>
                  );
                })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
};
