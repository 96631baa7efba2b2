import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Arrangement } from '../view-model/explore-view.js';
import type { DrawnLink, DrawnThing, Picture } from '../view-model/graph-picture.js';
import { createArranger } from './arrange.js';
import { canvasStyle } from './canvas-style.js';
import type { CanvasEvents, GraphCanvas } from './graph-canvas.js';
import { nearestThatWay } from './nearest.js';
import { readInk } from './palette.js';

/** A slice of this size is drawn in well under a frame. */
const slice = 150;
const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const thingData = (thing: DrawnThing) => ({
  id: thing.key, caption: thing.caption, label: thing.label, group: thing.group, illustrative: thing.illustrative, marked: thing.marked, pinned: thing.pin !== null, dim: thing.dim,
  colour: thing.colour === null ? -1 : Math.min(thing.colour, 7), width: 34 * thing.size * (thing.marks.includes('large') ? 1.8 : 1),
});
const linkData = (link: DrawnLink) => ({ id: `l ${link.id}`, source: link.from, target: link.to, caption: link.caption, directed: link.directed, counted: link.weight > 1, width: Math.min(12, 1.5 * link.weight) });

/** Opens a drawing in `place` behind the port. The only importer of the drawing library on the page. */
export const openCanvas = (place: HTMLElement, events: CanvasEvents): GraphCanvas => {
  const cy: Core = cytoscape({
    container: place, style: canvasStyle(readInk(place)), minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true,
    textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: 'auto',
  } as cytoscape.CytoscapeOptions);
  const arranger = createArranger(events.onProgress);
  let arranged = '';
  let arrangement: Arrangement = 'force';
  let latest = 0;

  cy.on('tap', (event) => events.onSelect(event.target === cy ? null : event.target.isNode() ? event.target.id() : event.target.source().id()));
  cy.on('dbltap', 'node', (event) => events.onExpand(event.target.id()));
  cy.on('dragfree', 'node', (event) => events.onPlace(event.target.id(), event.target.position('x'), event.target.position('y')));

  const addSliced = async (elements: readonly ElementDefinition[], run: number) => {
    for (let at = 0; at < elements.length && run === latest; at += slice) {
      cy.batch(() => cy.add(elements.slice(at, at + slice) as ElementDefinition[]));
      if (at + slice < elements.length) await nextFrame();
    }
  };

  /** `keepsPlaces`: what was arranged before stays where it is, so that a person finds it again. */
  const arrange = async (keepsPlaces: boolean) => {
    const nodes = cy.nodes().toArray();
    const indexOf = new Map(nodes.map((node, at) => [node.id(), at]));
    const places = Float32Array.from(nodes.flatMap((node) => (node.scratch('placed') ? [node.position('x'), node.position('y')] : [NaN, NaN])));
    const pairs = Int32Array.from(cy.edges().toArray().flatMap((edge) => [indexOf.get(edge.source().id()) ?? 0, indexOf.get(edge.target().id()) ?? 0]));
    const fixed = Int32Array.from(nodes.flatMap((node, at) => (node.data('pinned') || (keepsPlaces && node.scratch('placed')) ? [at] : [])));
    const found = await arranger.arrange({ arrangement, count: nodes.length, pairs, places, fixed, groups: nodes.map((node) => String(node.data('group'))) });
    if (!found) return;
    const moves = nodes.length <= 150 && !still();
    cy.batch(() => nodes.forEach((node, at) => {
      const position = { x: found[at * 2] ?? 0, y: found[at * 2 + 1] ?? 0 };
      node.scratch('placed', true);
      if (moves) node.animate({ position }, { duration: 250 });
      else node.position(position);
    }));
    if (moves) await new Promise((resolve) => setTimeout(resolve, 270));
    fit();
  };

  const fit = () => {
    cy.resize();
    cy.fit(undefined, 40);
    // A single thing needs no magnifying glass.
    if (cy.zoom() > 1.2) {
      cy.zoom(1.2);
      cy.center();
    }
  };

  const show = async (picture: Picture, wanted: Arrangement) => {
    const run = ++latest;
    const keys = new Set<string>(picture.things.map(({ key }) => key));
    const links = new Set(picture.links.map(({ id }) => `l ${id}`));
    const gone = cy.elements().filter((element) => !(element.isNode() ? keys : links).has(element.id()));
    cy.batch(() => {
      gone.remove();
      for (const thing of picture.things) {
        const node = cy.getElementById(thing.key);
        if (node.empty()) continue;
        node.data(thingData(thing)).classes([...thing.marks, ...(node.hasClass('chosen') ? ['chosen'] : [])]);
        if (thing.pin) node.position({ x: thing.pin.x, y: thing.pin.y }).scratch('placed', true);
      }
    });
    const isPlaced = (key: string) => Boolean(cy.getElementById(key).scratch('placed'));
    const near = new Map(picture.links.flatMap(({ from, to }): [string, string][] => [...(isPlaced(from) ? [[to, from] as [string, string]] : []), ...(isPlaced(to) ? [[from, to] as [string, string]] : [])]));
    const fresh = picture.things.filter(({ key }) => cy.getElementById(key).empty());
    await addSliced(fresh.map((thing, at) => {
      const anchor = cy.getElementById(near.get(thing.key) ?? '');
      const turn = at * 2.4;
      const far = 120 + 60 * Math.sqrt(at);
      const beside = anchor.nonempty() ? { x: anchor.position('x') + far * Math.cos(turn), y: anchor.position('y') + far * Math.sin(turn) } : null;
      return { group: 'nodes', data: thingData(thing), classes: [...thing.marks], scratch: { placed: thing.pin !== null }, position: thing.pin ? { x: thing.pin.x, y: thing.pin.y } : beside ?? { x: 90 * Math.sqrt(at + 1) * Math.cos(turn), y: 90 * Math.sqrt(at + 1) * Math.sin(turn) } };
    }), run);
    await addSliced(picture.links.filter(({ id }) => cy.getElementById(`l ${id}`).empty()).map((link) => ({ group: 'edges', data: linkData(link) })), run);
    if (run !== latest) return;
    const now = `${wanted}\n${[...keys].sort().join('\n')}`;
    if (now === arranged || keys.size === 0) return;
    arranged = now;
    const keepsPlaces = wanted === 'force' && arrangement === wanted;
    arrangement = wanted;
    await arrange(keepsPlaces);
  };

  const select = (key: string | null) => void cy.batch(() => {
    cy.elements('.chosen, .near').removeClass('chosen near many');
    if (key === null) return;
    const node = cy.getElementById(key);
    node.addClass('chosen').connectedEdges().addClass('near').addClass(node.degree(false) > 8 ? 'many' : '');
    const seen = cy.extent();
    if (node.nonempty() && (node.position('x') < seen.x1 || node.position('x') > seen.x2 || node.position('y') < seen.y1 || node.position('y') > seen.y2)) cy.center(node);
  });

  return {
    show, select, fit,
    cancel: () => arranger.cancel(),
    arrangeAnew: () => {
      cy.nodes().forEach((node) => void node.scratch('placed', Boolean(node.data('pinned'))));
      void arrange(false);
    },
    zoom: (times) => void cy.zoom({ level: cy.zoom() * times, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    pan: (x, y) => void cy.panBy({ x, y }),
    placeOf: (key) => {
      const node = cy.getElementById(key);
      return node.empty() ? null : { x: node.position('x'), y: node.position('y') };
    },
    beside: (key, dx, dy) => nearestThatWay(cy.nodes().map((node) => ({ key: node.id(), x: node.position('x'), y: node.position('y'), linked: node.edgesWith(cy.getElementById(key)).nonempty() })), key, dx, dy),
    png: () => cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: readInk(place).paper }) as unknown as Promise<Blob>,
    recolour: () => void cy.style(canvasStyle(readInk(place))),
    close: () => {
      latest += 1;
      arranger.close();
      cy.destroy();
    },
  };
};
