import { useState } from 'react';
import { inOrder } from '../view-model/graph-rows.js';
import type { ThingGroup } from '../view-model/graph-groups.js';
import type { ExplorerWords } from '../words/explorer-en.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

export const groupName = ({ of, label }: Pick<ThingGroup, 'of' | 'label'>, words: ExplorerWords): string => of?.name ?? words.noGroup(words.labels[label] ?? label);

const page = 100;

const Members = ({ group, explorer }: { group: ThingGroup; explorer: Explorer }) => {
  const words = useExplorerWords();
  const [most, setMost] = useState(page);
  return (
    <>
      <ul className="govuk-list govuk-body-s">
        {[...group.members].sort(inOrder).slice(0, most).map(({ key, name }) => <li key={key}><button type="button" className="cc-ex-sort" onClick={() => explorer.act({ do: 'select', key })}>{name}</button></li>)}
      </ul>
      {group.members.length > most && <button type="button" className="cc-ex-button" onClick={() => setMost(most + page)}>{words.moreRows(Math.min(page, group.members.length - most))}</button>}
    </>
  );
};

/** The groups of the rolled-up picture, each with its counted links and, when opened, the things that it holds; each can be taken apart and rolled up again. */
export const GroupList = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { grouped, view, act } = explorer;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const names = new Map(grouped.groups.map((group) => [`group ${group.key}`, groupName(group, words)]));
  return (
    <section aria-label={words.groupsName} className="cc-ex-grouped">
      {grouped.groups.map((group) => {
        const id = `group ${group.key}`;
        const apart = view.openGroups.includes(group.key);
        return (
          <details key={group.key} onToggle={(event) => event.currentTarget.open && setOpened((before) => new Set([...before, group.key]))}>
            <summary>{names.get(id)} ({words.holds(group.members.length)})</summary>
            <button type="button" className="cc-ex-button" aria-label={`${apart ? words.rollUp : words.takeApart}: ${names.get(id)}`} onClick={() => act({ do: 'switchGroup', name: group.key })}>{apart ? words.rollUp : words.takeApart}</button>
            <ul className="govuk-list govuk-body-s">
              {grouped.links.filter(({ from, to }) => (from === id || to === id) && names.has(from) && names.has(to)).map((link) => <li key={link.id}>{words.links(link.links.length)}: {names.get(link.from === id ? link.to : link.from)}</li>)}
            </ul>
            {opened.has(group.key) && <Members group={group} explorer={explorer} />}
          </details>
        );
      })}
      <p className="govuk-body-s">{words.inside(grouped.inside)}</p>
    </section>
  );
};
