import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import type { Arrangement } from '../view-model/explore-view.js';
import type { DrawnLink, DrawnThing, Picture } from '../view-model/graph-picture.js';
import { createArranger } from './arrange.js';
import { boxElement, linkElement, thingData } from './canvas-elements.js';
import { canvasStyle } from './canvas-style.js';
import type { CanvasEvents, GraphCanvas, Place } from './graph-canvas.js';
import { nearestThatWay } from './nearest.js';
import { readInk } from './palette.js';
import { pictureSvg } from './picture-svg.js';
import { startPlaces } from './start-places.js';

/** A slice of this size is drawn in well under a frame. */
const slice = 150;
/** Beyond this many links each is one straight line. */
const mostCurved = 800;
/** So many things can move to their places before the eye without a stutter. */
const mostMoving = 150;
const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const placeOf = (node: NodeSingular): Place => ({ x: node.position('x'), y: node.position('y') });

// Its warnings are for whoever writes styles; that two things overlap for a frame is no news to anybody.
cytoscape.warnings(false);

/** Opens a drawing in `place` behind the port. The only importer of the drawing library on the page. */
export const openCanvas = (place: HTMLElement, events: CanvasEvents): GraphCanvas => {
  const cy: Core = cytoscape({
    container: place, style: canvasStyle(readInk(place)), minZoom: 0.03, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true,
    textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: 'auto',
  } as cytoscape.CytoscapeOptions);
  const arranger = createArranger(events.onProgress);
  /** What was drawn last, as text, so that only what changed is drawn again. */
  let drawn = new Map<string, string>();
  let arranged = '';
  let arrangement: Arrangement = 'force';
  let latest = 0;

  cy.on('tap', (event) => events.onSelect(event.target === cy ? null : event.target.isNode() ? event.target.id() : event.target.source().id()));
  cy.on('dbltap', 'node', (event) => events.onExpand(event.target.id()));
  cy.on('cxttap taphold', 'node', (event) => events.onMenu(event.target.id(), event.renderedPosition));
  cy.on('dragfree', 'node', (event) => events.onPlace(event.target.id(), placeOf(event.target)));

  const thingNodes = (): NodeSingular[] => (cy.nodes().toArray() as NodeSingular[]).filter((node) => !node.data('box'));
  const nodeWith = (id: string): NodeSingular | null => {
    const node = cy.getElementById(id);
    return node.nonempty() ? (node as unknown as NodeSingular) : null;
  };

  const addSliced = async (elements: readonly ElementDefinition[], run: number) => {
    for (let at = 0; at < elements.length && run === latest; at += slice) {
      cy.batch(() => cy.add(elements.slice(at, at + slice) as ElementDefinition[]));
      if (at + slice < elements.length) await nextFrame();
    }
  };

  /** `keepsPlaces`: what was arranged before stays where it is, so that a person finds it again. */
  const arrange = async (keepsPlaces: boolean) => {
    const nodes = thingNodes();
    const indexOf = new Map(nodes.map((node, at) => [node.id(), at]));
    const places = Float32Array.from(nodes.flatMap((node) => (node.scratch('placed') ? [node.position('x'), node.position('y')] : [NaN, NaN])));
    const pairs = Int32Array.from(cy.edges().toArray().flatMap((edge) => [indexOf.get(edge.source().id()) ?? 0, indexOf.get(edge.target().id()) ?? 0]));
    const fixed = Int32Array.from(nodes.flatMap((node, at) => (node.data('pinned') || (keepsPlaces && node.scratch('placed')) ? [at] : [])));
    const found = await arranger.arrange({
      arrangement, count: nodes.length, pairs, places, fixed, groups: nodes.map((node) => String(node.data('group'))), boxes: nodes.map((node) => (node.isChild() ? String(node.parent().first().id()) : null)),
    });
    if (!found) return;
    const moves = nodes.length <= mostMoving && !still();
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

  const redraw = (things: readonly DrawnThing[], links: readonly DrawnLink[], now: ReadonlyMap<string, string>) => {
    for (const thing of things) {
      if (drawn.get(thing.id) === now.get(thing.id)) continue;
      const node = cy.getElementById(thing.id);
      if (node.empty()) continue;
      node.data(thingData(thing)).classes([...thing.marks, ...(node.hasClass('chosen') ? ['chosen'] : [])]);
      if (thing.pin) node.position({ ...thing.pin }).scratch('placed', true);
    }
    for (const link of links) {
      if (drawn.get(`l ${link.id}`) === now.get(`l ${link.id}`)) continue;
      const edge = cy.getElementById(`l ${link.id}`);
      if (edge.nonempty()) edge.data(linkElement(link).data);
    }
  };

  const show = async ({ things, links, boxes }: Picture, wanted: Arrangement) => {
    const run = ++latest;
    const now = new Map([...things.map((thing) => [thing.id, JSON.stringify(thing)] as const), ...links.map((link) => [`l ${link.id}`, JSON.stringify(link)] as const), ...boxes.map(({ id, caption }) => [id, caption] as const)]);
    const boxOf = new Map(things.map((thing) => [thing.id, thing.box]));
    cy.batch(() => {
      // What changes its box is drawn anew there.
      cy.elements().filter((element) => !now.has(element.id()) || (element.isNode() && boxOf.has(element.id()) && (element.data('parent') ?? null) !== boxOf.get(element.id()))).remove();
      redraw(things, links, now);
    });
    drawn = now;
    await addSliced(boxes.filter(({ id }) => cy.getElementById(id).empty()).map(boxElement), run);
    const fresh = things.filter(({ id }) => cy.getElementById(id).empty());
    const starts = startPlaces(fresh, links, (id) => {
      const node = nodeWith(id);
      return node?.scratch('placed') ? placeOf(node) : null;
    });
    await addSliced(fresh.map((thing, at) => ({ group: 'nodes', data: thingData(thing), classes: [...thing.marks], scratch: { placed: thing.pin !== null }, position: thing.pin ? { ...thing.pin } : { ...(starts[at] ?? { x: 0, y: 0 }) } })), run);
    await addSliced(links.filter(({ id }) => cy.getElementById(`l ${id}`).empty()).map(linkElement), run);
    if (run !== latest) return;
    cy.batch(() => void cy.edges().toggleClass('plain', links.length > mostCurved));
    const arrangedNow = `${wanted}\n${[...boxOf.keys()].sort().join('\n')}`;
    if (arrangedNow === arranged || things.length === 0) return;
    arranged = arrangedNow;
    const keepsPlaces = wanted === 'force' && arrangement === wanted;
    arrangement = wanted;
    await arrange(keepsPlaces);
  };

  const select = (key: string | null) => void cy.batch(() => {
    cy.elements('.chosen, .near').removeClass('chosen near many');
    const nodes = key === null ? [] : thingNodes().filter((node) => node.data('of') === key);
    const [first] = nodes;
    if (!first) return;
    const chosen = cy.collection(nodes as never);
    const near = chosen.connectedEdges();
    chosen.addClass('chosen');
    near.addClass('near').addClass(near.length > 8 ? 'many' : '');
    const { x1, x2, y1, y2 } = cy.extent();
    const isSeen = nodes.map(placeOf).some(({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
    if (!isSeen) cy.center(first);
  });

  return {
    show, select, fit,
    cancel: () => arranger.cancel(),
    arrangeAnew: () => {
      thingNodes().forEach((node) => void node.scratch('placed', Boolean(node.data('pinned'))));
      void arrange(false);
    },
    zoom: (times) => void cy.zoom({ level: cy.zoom() * times, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    pan: (x, y) => void cy.panBy({ x, y }),
    placeOf: (id) => {
      const node = nodeWith(id);
      return node && placeOf(node);
    },
    placeOnScreen: (id) => {
      const node = nodeWith(id);
      return node && { ...node.renderedPosition() };
    },
    beside: (id, dx, dy) => nearestThatWay(thingNodes().map((node) => ({ key: node.id(), ...placeOf(node), linked: node.edgesWith(cy.getElementById(id)).nonempty() })), id, dx, dy),
    png: () => cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: readInk(place).paper }) as unknown as Promise<Blob>,
    svg: (picture, title, says) => pictureSvg(picture, new Map(thingNodes().map((node) => [node.id(), placeOf(node)] as const)), readInk(place), title, says),
    recolour: () => void cy.style(canvasStyle(readInk(place))),
    close: () => {
      latest += 1;
      arranger.close();
      cy.destroy();
    },
  };
};
