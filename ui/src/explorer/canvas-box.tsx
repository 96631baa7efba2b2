import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { openCanvas } from '../canvas/cytoscape-canvas.js';
import type { GraphCanvas, Progress } from '../canvas/graph-canvas.js';
import type { Picture } from '../view-model/graph-picture.js';
import { actionOfLetter, expandAll } from './expand-actions.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

interface CanvasBoxProps {
  readonly explorer: Explorer;
  readonly picture: Picture;
  readonly canvas: RefObject<GraphCanvas | null>;
}

const ways: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The picture: whatever the view-model decides, drawn; whatever a person does there, told. */
export const CanvasBox = ({ explorer, picture, canvas }: CanvasBoxProps) => {
  const words = useExplorerWords();
  const place = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Progress>(null);
  const latest = useRef(explorer);
  latest.current = explorer;

  useEffect(() => {
    if (!place.current) return;
    const opened = openCanvas(place.current, {
      onSelect: (key) => latest.current.act({ do: 'select', key: key !== null && latest.current.graph.keys.has(key) ? key : null }),
      onExpand: (key) => latest.current.act(latest.current.graph.keys.has(key) ? expandAll(key, latest.current) : { do: 'together', as: 'apart' }),
      onPlace: (key, x, y) => latest.current.graph.keys.has(key) && latest.current.act({ do: 'pin', pin: { key, x, y } }),
      onProgress: setProgress,
    });
    canvas.current = opened;
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    const recolour = () => opened.recolour();
    for (const scheme of schemes) scheme.addEventListener('change', recolour);
    return () => {
      for (const scheme of schemes) scheme.removeEventListener('change', recolour);
      canvas.current = null;
      opened.close();
    };
  }, [canvas]);

  const { selected, arrangement } = explorer.view;
  useEffect(() => {
    void canvas.current?.show(picture, arrangement).then(() => canvas.current?.select(latest.current.view.selected));
  }, [canvas, picture, arrangement]);
  useEffect(() => {
    canvas.current?.select(selected);
  }, [canvas, selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const drawn = canvas.current;
    if (!drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    const done = () => event.preventDefault();
    if (way && event.shiftKey) return done(), drawn.pan(-60 * way[0], -60 * way[1]);
    if (way) {
      done();
      const next = selected === null ? (picture.things[0]?.key ?? null) : drawn.beside(selected, way[0], way[1]);
      if (next !== null) explorer.act({ do: 'select', key: next });
    } else if (event.key === '+' || event.key === '=') return done(), drawn.zoom(1.25);
    else if (event.key === '-') return done(), drawn.zoom(0.8);
    else if (event.key === '0') return done(), drawn.fit();
    else if (selected !== null && explorer.graph.keys.has(selected)) {
      const action = event.key === 'Enter' ? expandAll(selected, explorer) : actionOfLetter(event.key, selected, explorer, drawn.placeOf);
      if (action) {
        done();
        explorer.act(action);
      }
    }
  };

  return (
    <div className="cc-ex-picture">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is a widget: keys go to the picture */}
      <div role="application" tabIndex={0} className="cc-ex-canvas-frame" aria-label={words.pictureName} aria-describedby="explore-picture-hint" onKeyDown={onKeyDown}>
        <div ref={place} className="cc-ex-canvas" aria-hidden="true" />
      </div>
      <p className="govuk-visually-hidden" id="explore-picture-hint">{words.pictureHint}</p>
      {progress !== null && <p className="cc-ex-progress"><progress max={1} value={progress} aria-label={words.arranging(Math.round(progress * 100))} /> <button type="button" className="cc-ex-button" onClick={() => canvas.current?.cancel()}>{words.cancel}</button></p>}
    </div>
  );
};
