import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { openCanvas } from '../canvas/cytoscape-canvas.js';
import type { GraphCanvas, Place, Progress } from '../canvas/graph-canvas.js';
import type { Picture } from '../view-model/explore/graph-picture.js';
import { actionOfLetter, expandThese, isMenuKey, type PlaceOf } from './thing-actions.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

interface CanvasBoxProps {
  readonly explorer: Explorer;
  readonly picture: Picture;
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly placeOf: PlaceOf;
  readonly openMenu: (id: string, at: Place) => void;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture: whatever the view-model decides, drawn; whatever a person does there, told. */
export const CanvasBox = ({ explorer, picture, canvas, placeOf, openMenu }: CanvasBoxProps) => {
  const words = useExplorerWords();
  const place = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Progress>(null);
  const [busy, setBusy] = useState(false);
  /** The drawn thing that the keys are at: a group, or a part of what is chosen. */
  const [at, setAt] = useState<string | null>(null);
  const latest = useRef({ explorer, picture, openMenu });
  latest.current = { explorer, picture, openMenu };
  const partWith = (id: string | null) => latest.current.picture.things.find((thing) => thing.id === id) ?? null;
  const choose = (id: string | null) => {
    setAt(id);
    latest.current.explorer.act({ do: 'select', key: partWith(id)?.of ?? null });
  };
  const expand = (id: string) => {
    const { explorer: seen } = latest.current;
    const part = partWith(id);
    if (part?.of != null) seen.act(expandThese([part.of], seen));
    else if (part) seen.act({ do: 'switchGroup', name: part.group });
  };
  const corner = (): Place => place.current?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const menuAt = (id: string, { x, y }: Place) => latest.current.openMenu(id, { x: corner().x + x, y: corner().y + y });

  useEffect(() => {
    if (!place.current) return;
    const opened = openCanvas(place.current, {
      onSelect: choose,
      onExpand: expand,
      onMenu: menuAt,
      onProgress: setProgress,
      onPlace: (id, { x, y }) => {
        const part = partWith(id);
        // A part of a shared thing has its place in its group.
        if (part?.of != null && part.of === id) latest.current.explorer.act({ do: 'pin', pin: { key: id, x, y } });
      },
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
  // Links come with the facts, and groups are right only once all their members are known: what is drawn before is squeezed in beside what came first.
  const [begun, setBegun] = useState(false);
  const hold = explorer.waiting > 0 && explorer.error === null && (!begun || explorer.rolling === 'rolled');
  useEffect(() => {
    let overtaken = false;
    setBusy(true);
    if (hold) return;
    void canvas.current?.show(picture, arrangement).then(() => {
      setBegun(true);
      if (overtaken) return;
      canvas.current?.select(latest.current.explorer.view.selected);
      setBusy(false);
    });
    return () => {
      overtaken = true;
    };
  }, [canvas, picture, arrangement, hold]);
  useEffect(() => {
    canvas.current?.select(selected);
  }, [canvas, selected]);

  const here =
    partWith(at) && (selected === null || partWith(at)?.of === selected || partWith(at)?.of === null)
      ? at
      : (picture.things.find(({ of }) => of === selected && selected !== null)?.id ?? null);

  const onKeyDown = (event: KeyboardEvent) => {
    const drawn = canvas.current;
    if (!drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    const done = () => event.preventDefault();
    if (way && event.shiftKey) return (done(), drawn.pan(-60 * way[0], -60 * way[1]));
    if (way) {
      done();
      const next = here === null ? (picture.things[0]?.id ?? null) : drawn.beside(here, way[0], way[1]);
      if (next !== null) choose(next);
    } else if (event.key === '+' || event.key === '=') return (done(), drawn.zoom(1.25));
    else if (event.key === '-') return (done(), drawn.zoom(0.8));
    else if (event.key === '0') return (done(), drawn.fit());
    else if (here !== null && isMenuKey(event)) return (done(), menuAt(here, drawn.placeOnScreen(here) ?? { x: 0, y: 0 }));
    else if (here !== null && event.key === 'Enter') return (done(), expand(here));
    else if (here !== null) {
      const of = partWith(here)?.of ?? null;
      const action = of === null ? null : actionOfLetter(event.key, of, explorer, placeOf);
      if (action) {
        done();
        explorer.act(action);
      }
    }
  };
  const chosen = partWith(here);
  const thing = explorer.graph.things.find(({ key }) => key === selected);

  return (
    <div className="cc-ex-picture">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is a widget: keys go to the picture */}
      <div
        role="application"
        tabIndex={0}
        className="cc-ex-canvas-frame"
        aria-busy={busy}
        aria-label={words.pictureName}
        aria-describedby="explore-picture-hint"
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}>
        <div ref={place} className="cc-ex-canvas" aria-hidden="true" />
      </div>
      <p className="govuk-visually-hidden" id="explore-picture-hint">
        {explorer.readOnly ? words.pictureHintRead : `${words.pictureHint} ${words.menuHint}`}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {thing
          ? words.chosenSays(thing.name, words.labels[thing.label] ?? thing.label, thing.degree)
          : (chosen?.caption.replaceAll('\n', ', ') ?? '')}
      </p>
      {progress !== null && (
        <p className="cc-ex-progress">
          <progress max={1} value={progress} aria-label={words.arranging(Math.round(progress * 100))} />{' '}
          <button type="button" className="cc-ex-button" onClick={() => canvas.current?.cancel()}>
            {words.cancel}
          </button>
        </p>
      )}
    </div>
  );
};
