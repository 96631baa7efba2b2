import { useRef, useState, type KeyboardEvent } from 'react';
import { inOrder } from '../view-model/explore/graph-rows.js';
import type { ThingGroup } from '../view-model/explore/graph-groups.js';
import type { Explorer } from './use-explorer.js';
import { groupName, useExplorerWords } from './use-explorer-words.js';

const page = 100;

const Members = ({ group, explorer }: { group: ThingGroup; explorer: Explorer }) => {
  const words = useExplorerWords();
  const [most, setMost] = useState(page);
  return (
    <>
      <ul className="govuk-list govuk-body-s">
        {[...group.members]
          .sort(inOrder)
          .slice(0, most)
          .map(({ key, name }) => (
            <li key={key}>
              <button type="button" className="cc-ex-sort" onClick={() => explorer.act({ do: 'select', key })}>
                {name}
              </button>
            </li>
          ))}
      </ul>
      {group.members.length > most && (
        <button type="button" className="cc-ex-button" onClick={() => setMost(most + page)}>
          {words.moreRows(Math.min(page, group.members.length - most))}
        </button>
      )}
    </>
  );
};

/** The groups of the rolled-up picture, each with its counted links and, when opened, the things that it holds; each can be taken apart and rolled up again. */
export const GroupList = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { grouped, view, act } = explorer;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLElement>(null);
  const names = new Map(grouped.groups.map((group) => [`group ${group.key}`, groupName(group, words)]));
  const goTo = (id: string) => list.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(id)}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent) => {
    const here = event.target as HTMLElement;
    const fold = here.closest('details');
    const head = fold?.querySelector('summary');
    if (!fold || !head || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('summary, details[open] button') ?? [])];
    const to = (place: number) => stops[Math.min(stops.length - 1, Math.max(0, place))]?.focus();
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => to(stops.indexOf(here) + 1),
      ArrowUp: () => to(stops.indexOf(here) - 1),
      Home: () => to(0),
      End: () => to(stops.length - 1),
      ArrowRight: () =>
        here.dataset.to ? goTo(here.dataset.to) : here === head && !fold.open ? (fold.open = true) : to(stops.indexOf(here) + 1),
      ArrowLeft: () => (here === head ? (fold.open = false) : head.focus()),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is in it has the focus; the list only moves it on
    <section ref={list} aria-label={words.groupsName} className="cc-ex-grouped" onKeyDown={onKeyDown}>
      <p className="govuk-hint govuk-body-s">{words.groupsHint}</p>
      {grouped.groups.map((group) => {
        const id = `group ${group.key}`;
        const apart = view.openGroups.includes(group.key);
        return (
          <details key={group.key} onToggle={(event) => event.currentTarget.open && setOpened((before) => new Set([...before, group.key]))}>
            <summary data-group={id}>
              {names.get(id)} ({words.holds(group.members.length)})
            </summary>
            <button
              type="button"
              className="cc-ex-button"
              aria-label={`${apart ? words.rollUp : words.takeApart}: ${names.get(id)}`}
              onClick={() => act({ do: 'switchGroup', name: group.key })}>
              {apart ? words.rollUp : words.takeApart}
            </button>
            <ul className="govuk-list govuk-body-s">
              {grouped.links
                .filter(({ from, to }) => (from === id || to === id) && names.has(from) && names.has(to))
                .map((link) => {
                  const other = link.from === id ? link.to : link.from;
                  return (
                    <li key={link.id}>
                      <button type="button" className="cc-ex-sort" data-to={other} onClick={() => goTo(other)}>
                        {words.links(link.links.length)}: {names.get(other)}
                      </button>
                    </li>
                  );
                })}
            </ul>
            {opened.has(group.key) && <Members group={group} explorer={explorer} />}
          </details>
        );
      })}
      <p className="govuk-body-s">{words.inside(grouped.inside)}</p>
    </section>
  );
};
