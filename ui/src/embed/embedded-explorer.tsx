import { useMemo, useRef } from 'react';
import type { GraphCanvas } from '../canvas/graph-canvas.js';
import { CanvasBox } from '../explorer/canvas-box.js';
import { PlainKey } from '../explorer/plain-key.js';
import { PlainList } from '../explorer/plain-list.js';
import { toPictureWords, useExplorerWords } from '../explorer/use-explorer-words.js';
import { useExplorer } from '../explorer/use-explorer.js';
import { useFormats } from '../shell/formats.js';
import { useTitle } from '../shell/use-title.js';
import { Failing } from '../shell/waiting.js';
import { drawPicture } from '../view-model/explore/graph-picture.js';
import '../explorer/explorer.scss';

const nothing = () => undefined;

/** A view of the explorer to look at inside another page: the picture can be moved, nothing in it can be changed; what it holds is there as text. */
const EmbeddedExplorer = () => {
  const words = useExplorerWords();
  const { day } = useFormats();
  const explorer = useExplorer({ readOnly: true });
  const { view, graph, known, grouped, scales, names } = explorer;
  const canvas = useRef<GraphCanvas | null>(null);
  const picture = useMemo(
    () => drawPicture(grouped, view, known, scales, toPictureWords(words, names)),
    [grouped, view, known, scales, names, words],
  );
  const starts = view.starts.flatMap((key) => known.things.get(key)?.name ?? []);
  const title = view.everything ? words.everything : starts.join(', ') || words.title;
  useTitle(title);
  return (
    <div className="cc-ex">
      <h1 className="govuk-heading-l govuk-!-margin-bottom-2">{title}</h1>
      {explorer.error && <Failing error={explorer.error} retry={explorer.retry} />}
      {explorer.unread.length > 0 && <p className="govuk-inset-text">{words.unreadLink(explorer.unread)}</p>}
      {explorer.missing.map((key) => (
        <p key={key} className="govuk-inset-text">
          {words.notFound(key)}
        </p>
      ))}
      <p className="govuk-body-s">
        {words.shown(graph.things.length, graph.present)} {view.asAt !== null && words.dateTitle(day(view.asAt))}
        {graph.things.some(({ illustrative }) => illustrative) && (
          <>
            {' '}
            <strong className="govuk-tag govuk-tag--yellow">{words.invented}</strong> {words.inventedNote}
          </>
        )}
      </p>
      <CanvasBox explorer={explorer} picture={picture} canvas={canvas} placeOf={() => null} openMenu={nothing} />
      <PlainKey explorer={explorer} />
      <details className="cc-section">
        <summary>
          <h2 className="govuk-heading-m">{words.sameAsList}</h2>
        </summary>
        <PlainList explorer={explorer} />
      </details>
    </div>
  );
};

export default EmbeddedExplorer;
