import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { GraphCanvas } from '../canvas/graph-canvas.js';
import { drawPicture } from '../view-model/explore/graph-picture.js';
import { FindBox } from '../panels/find-box.js';
import { useFormats } from '../shell/formats.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { ActionMenu } from './action-menu.js';
import { CanvasBox } from './canvas-box.js';
import { ChoosePanel } from './choose-panel.js';
import { DatePanel } from './date-panel.js';
import { DetailsPanel } from './details-panel.js';
import { FollowedThings } from './followed-things.js';
import { GroupList } from './group-list.js';
import { HiddenPanel } from './hidden-panel.js';
import { Legend } from './legend.js';
import { LooksPanel } from './looks-panel.js';
import { MissingThing } from './missing-thing.js';
import { PathPanel } from './path-panel.js';
import { SavePanel } from './save-panel.js';
import { StartHere } from './start-here.js';
import { ThingList } from './thing-list.js';
import { ThingTable } from './thing-table.js';
import { Toolbar } from './toolbar.js';
import { useAnnouncement } from './use-announcement.js';
import { useExplorer } from './use-explorer.js';
import { useMenu } from './use-menu.js';
import { toPictureWords, useExplorerWords } from './use-explorer-words.js';

/** What is rarely wanted waits behind its name; it costs nothing until it is opened. */
const Panel = ({ title, startsOpen = false, children }: { title: string; startsOpen?: boolean; children: () => ReactNode }) => {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details className="cc-ex-panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="govuk-heading-s">{title}</h2>
      </summary>
      {open && children()}
    </details>
  );
};

/** Picture, list and details of one view. */
export const Explorer = () => {
  const words = useExplorerWords();
  const { day } = useFormats();
  const explorer = useExplorer();
  const { view, graph, known, grouped, rolling, scales, names, waiting, act } = explorer;
  const canvas = useRef<GraphCanvas | null>(null);
  const placeOf = useCallback((key: string) => canvas.current?.placeOf(key) ?? null, []);
  const { menu, openMenu, closeMenu } = useMenu(explorer, placeOf);
  const picture = useMemo(
    () => drawPicture(grouped, view, known, scales, toPictureWords(words, names)),
    [grouped, view, known, scales, names, words],
  );
  const told = useAnnouncement(graph);
  const illustrative = graph.things.some((thing) => thing.illustrative);
  const isEmpty = view.starts.length === 0 && !view.everything;
  const total = view.everything ? (known.everything?.total ?? 0) : 0;
  return (
    <div className="cc-ex">
      <FindBox label={words.searchLabel} hint={words.searchHint} onThing={(key) => act({ do: 'start', key })} startsHere={isEmpty} />
      <Waiting on={view.everything && known.everything === null && explorer.error === null} />
      {explorer.error && <Failing error={explorer.error} retry={explorer.retry} />}
      {explorer.unread.length > 0 && <p className="govuk-inset-text">{words.unreadLink(explorer.unread)}</p>}
      {explorer.missing.map((key) => (
        <MissingThing key={key} of={key} onInstead={(by) => act({ do: 'replace', key, by })} />
      ))}
      <FollowedThings explorer={explorer} />
      <p role="status" className="govuk-visually-hidden">
        {told}
      </p>
      {isEmpty ? (
        <StartHere />
      ) : (
        <>
          <Toolbar explorer={explorer} canvas={canvas} />
          <p className="govuk-body-s">
            {words.shown(graph.things.length, graph.present)}
            {total > graph.present + waiting && <> {words.firstOf(total)}</>}
            {waiting > 0 && <> {words.waiting(waiting)}</>}
            {illustrative && (
              <>
                {' '}
                <strong className="govuk-tag govuk-tag--yellow">{words.invented}</strong> {words.inventedNote}
              </>
            )}
          </p>
          {rolling === 'rolled' && view.together === 'auto' && (
            <p className="govuk-inset-text">
              {words.groupedNote(graph.things.length)}{' '}
              <button type="button" className="cc-ex-button" onClick={() => act({ do: 'together', as: 'apart' })}>
                {words.drawAll(graph.things.length)}
              </button>
            </p>
          )}
          <div className="cc-ex-columns">
            <div className="cc-ex-main">
              <CanvasBox explorer={explorer} picture={picture} canvas={canvas} placeOf={placeOf} openMenu={openMenu} />
              <HiddenPanel explorer={explorer} />
              <Panel title={words.key} startsOpen>
                {() => <Legend explorer={explorer} />}
              </Panel>
              <Panel title={words.dateTitle(view.asAt ? day(view.asAt) : words.today)} startsOpen={view.asAt !== null}>
                {() => <DatePanel explorer={explorer} />}
              </Panel>
              <Panel title={words.pathTitle} startsOpen={view.paths.length > 0 || view.marked.length === 2}>
                {() => <PathPanel explorer={explorer} />}
              </Panel>
              <Panel title={words.choose}>{() => <ChoosePanel explorer={explorer} />}</Panel>
              <Panel title={words.looks}>{() => <LooksPanel explorer={explorer} />}</Panel>
              <Panel title={words.save}>{() => <SavePanel explorer={explorer} picture={picture} canvas={canvas} />}</Panel>
            </div>
            <div className="cc-ex-side">
              <div className="cc-ex-buttons">
                {(['list', 'table'] as const).map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="cc-ex-button"
                    aria-pressed={view.beside === one}
                    onClick={() => act({ do: 'beside', as: one })}>
                    {words[one]}
                  </button>
                ))}
              </div>
              {view.beside === 'list' &&
                (rolling === 'rolled' ? (
                  <GroupList explorer={explorer} />
                ) : (
                  <ThingList explorer={explorer} placeOf={placeOf} openMenu={openMenu} />
                ))}
              <DetailsPanel explorer={explorer} placeOf={placeOf} />
            </div>
            {view.beside === 'table' && (
              <div className="cc-ex-beside">
                <ThingTable explorer={explorer} openMenu={openMenu} />
              </div>
            )}
          </div>
        </>
      )}
      {menu && (
        <ActionMenu
          menu={menu}
          onClose={closeMenu}
          onChoose={({ action }) => {
            closeMenu();
            act(action);
          }}
        />
      )}
    </div>
  );
};
