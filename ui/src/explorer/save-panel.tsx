import { useState, type RefObject } from 'react';
import type { GraphCanvas } from '../canvas/graph-canvas.js';
import { searchFor } from '../view-model/explore/explore-address.js';
import { fromStorage, openSaved, openViewFile, toViewFile, type Opened, type SavedView } from '../view-model/explore/explore-saved.js';
import { toGraphml } from '../view-model/explore/graph-graphml.js';
import type { Picture } from '../view-model/explore/graph-picture.js';
import { toCsv } from '../view-model/explore/graph-table.js';
import { GraphqlLink } from '../panels/graphql-link.js';
import { saveFile } from '../shell/save-file.js';
import { mostAtOnce, thingsDocument } from './ask-things.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

const place = 'crosscut.views';
/** Servers and mail programs cut longer addresses. */
const longestLink = 8_000;

const readSaved = (): SavedView[] => {
  try {
    return fromStorage(localStorage.getItem(place));
  } catch {
    return [];
  }
};

/** Link, downloads, and views saved in the browser or as a file. */
export const SavePanel = ({
  explorer: { view, graph, act },
  picture,
  canvas,
}: {
  explorer: Explorer;
  picture: Picture;
  canvas: RefObject<GraphCanvas | null>;
}) => {
  const words = useExplorerWords();
  const [saved, setSaved] = useState(readSaved);
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const keep = (list: SavedView[], done: string) => {
    try {
      localStorage.setItem(place, JSON.stringify(list));
      setSaved(list);
      setTold(done);
    } catch {
      setTold(words.noRoom);
    }
  };
  const show = (opened: Opened) => {
    if ('problem' in opened)
      return setTold(opened.problem === 'newer' ? words.problems.newer(opened.version) : words.problems[opened.problem]);
    act({ do: 'open', view: opened.view });
    setTold(opened.unread.length > 0 ? words.unread(opened.unread) : '');
  };
  const frame = `<iframe src="${location.origin}/embed/explore?${searchFor(view).replaceAll('&', '&amp;')}" title="Crosscut"></iframe>`;
  const copy = async (text: string, done: string, otherwise: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(done);
    } catch {
      setTold(otherwise);
    }
  };
  const button = (text: string, on: () => void) => (
    <button type="button" className="cc-ex-button" onClick={on}>
      {text}
    </button>
  );
  return (
    <>
      <p className="govuk-body-s">{searchFor(view).length > longestLink ? words.linkLong : words.linkIs}</p>
      <div className="cc-ex-buttons">
        {button(words.copyLink, () => void copy(location.href, words.copied, words.linkIs))}
        {button(words.copyFrame, () => void copy(frame, words.frameCopied, words.frameIs(frame)))}
        {button(words.png, () => void canvas.current?.png().then((blob) => saveFile('crosscut.png', blob)))}
        {button(words.svg, () => {
          const drawing = canvas.current?.svg(picture, words.pictureName, words.now(graph.things.length, graph.links.length));
          if (drawing) saveFile('crosscut.svg', drawing, 'image/svg+xml');
        })}
        {button(words.csv, () => saveFile('crosscut.csv', toCsv(graph.things), 'text/csv;charset=utf-8'))}
        {button(words.graphml, () => saveFile('crosscut.graphml', toGraphml(graph), 'application/xml'))}
      </div>
      <p className="govuk-body-s">
        <GraphqlLink document={thingsDocument} variables={{ ids: [...graph.keys].slice(0, mostAtOnce), asAt: view.asAt }} />
        {graph.keys.size > mostAtOnce && ` ${words.firstHundred(graph.keys.size)}`}
      </p>
      <form
        className="cc-ex-date"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim())
            keep(
              [...saved.filter((one) => one.name !== name.trim()), { name: name.trim(), search: searchFor(view) }],
              words.savedNow(name.trim()),
            );
        }}>
        <label className="govuk-label" htmlFor="explore-save-name">
          {words.saveName}
        </label>
        <input id="explore-save-name" className="govuk-input" value={name} onChange={(event) => setName(event.target.value)} />
        <button type="submit" className="cc-ex-button">
          {words.saveHere}
        </button>
        {button(words.saveFile, () => saveFile('crosscut-view.json', toViewFile(name.trim() || 'crosscut', view), 'application/json'))}
      </form>
      <label className="govuk-label" htmlFor="explore-open-file">
        {words.openFile}
      </label>
      <input
        id="explore-open-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => void event.target.files?.[0]?.text().then((text) => show(openViewFile(text)))}
      />
      {saved.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.saved}</h3>
          <ul className="govuk-list">
            {saved.map((one) => (
              <li key={one.name}>
                {one.name}{' '}
                <button
                  type="button"
                  className="cc-ex-button"
                  aria-label={`${words.open}: ${one.name}`}
                  onClick={() => show(openSaved(one))}>
                  {words.open}
                </button>{' '}
                <button
                  type="button"
                  className="cc-ex-button"
                  aria-label={`${words.remove}: ${one.name}`}
                  onClick={() =>
                    keep(
                      saved.filter((other) => other !== one),
                      '',
                    )
                  }>
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className="govuk-body-s">
        {told}
      </p>
    </>
  );
};
