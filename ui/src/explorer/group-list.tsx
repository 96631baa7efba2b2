import { useState } from 'react';
import { inOrder } from '../view-model/graph-rows.js';
import type { GroupedGraph, ThingGroup } from '../view-model/graph-groups.js';
import type { ExplorerWords } from '../words/explorer-en.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

export const groupName = (group: Pick<ThingGroup, 'departments' | 'label'>, words: ExplorerWords): string =>
  group.departments.length ? group.departments.map(({ name }) => name).join(' + ') : words.withoutDepartment(words.labels[group.label ?? ''] ?? '');

const Members = ({ group, explorer }: { group: ThingGroup; explorer: Explorer }) => (
  <ul className="govuk-list govuk-body-s">
    {[...group.members].sort(inOrder).map(({ key, name }) => <li key={key}><button type="button" className="cc-ex-sort" onClick={() => explorer.act({ do: 'select', key })}>{name}</button></li>)}
  </ul>
);

/** The groups of the grouped picture, each with its counted links and, when opened, the things that it holds. */
export const GroupList = ({ grouped, explorer }: { grouped: GroupedGraph; explorer: Explorer }) => {
  const words = useExplorerWords();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const names = new Map(grouped.groups.map((group) => [group.key, groupName(group, words)]));
  return (
    <section aria-label={words.groupsName} className="cc-ex-grouped">
      {grouped.groups.map((group) => (
        <details key={group.key} onToggle={(event) => event.currentTarget.open && setOpened((before) => new Set([...before, group.key]))}>
          <summary>{names.get(group.key)} ({words.holds(group.members.length)})</summary>
          <ul className="govuk-list govuk-body-s">
            {grouped.links.filter(({ from, to }) => from === group.key || to === group.key).map((link) => <li key={link.id}>{words.links(link.count)}: {names.get(link.from === group.key ? link.to : link.from)}</li>)}
          </ul>
          {opened.has(group.key) && <Members group={group} explorer={explorer} />}
        </details>
      ))}
      <p className="govuk-body-s">{words.inside(grouped.inside)}</p>
    </section>
  );
};
