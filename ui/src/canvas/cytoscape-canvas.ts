import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import type { Arrangement } from '../view-model/explore/explore-view.js';
import type { DrawnLink, DrawnThing, Picture } from '../view-model/explore/graph-picture.js';
import { createArranger } from './arrange.js';
import { boxElement, linkElement, thingData } from './canvas-elements.js';
import { canvasStyle } from './canvas-style.js';
import { holdDrawing } from './hold-drawing.js';
import { fitPlaces } from './fit-places.js';
import type { CanvasEvents, GraphCanvas, Place } from './graph-canvas.js';
import { nearestThatWay } from './nearest.js';
import { readInk } from './palette.js';
import { pictureSvg } from './picture-svg.js';
import { askedOf, placePicture } from './place-picture.js';
import { startPlaces } from './start-places.js';

/** A slice of this size is drawn in well under a frame. */
const slice = 100;
/** Beyond this many links each is one straight line. */
const mostCurved = 800;
/** So many things can move to their places before the eye without a stutter. */
const mostMoving = 150;
const travelMs = 250;
const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const placeOf = (node: NodeSingular): Place => ({ x: node.position('x'), y: node.position('y') });

// Its warnings are for whoever writes styles; that two things overlap for a frame is no news to anybody.
cytoscape.warnings(false);

/** Opens a drawing in `place` behind the port. The only importer of the drawing library on the page. */
export const openCanvas = (place: HTMLElement, events: CanvasEvents): GraphCanvas => {
  const cy: Core = cytoscape({
    container: place,
    style: canvasStyle(readInk(place)),
    minZoom: 0.03,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    pixelRatio: 'auto',
  } as cytoscape.CytoscapeOptions);
  const arranger = createArranger(events.onProgress);
  /** What was drawn last, as text, so that only what changed is drawn again. */
  let drawn = new Map<string, string>();
  let last: { picture: Picture; wanted: Arrangement } | null = null;
  /** The latest that was begun; an older one stops when it sees that. */
  let latest = 0;
  let newest = 0;
  let current = { asked: '', done: Promise.resolve() };

  const thingNodes = (): NodeSingular[] => (cy.nodes().toArray() as NodeSingular[]).filter((node) => !node.data('box'));
  const nodeWith = (id: string): NodeSingular | null => {
    const node = cy.getElementById(id);
    return node.nonempty() ? (node as unknown as NodeSingular) : null;
  };
  const places = placePicture(arranger);

  cy.on('tap', (event) =>
    events.onSelect(event.target === cy ? null : event.target.isNode() ? event.target.id() : event.target.source().id()),
  );
  cy.on('dbltap', 'node', (event) => events.onExpand(event.target.id()));
  cy.on('cxttap taphold', 'node', (event) => events.onMenu(event.target.id(), event.renderedPosition));
  cy.on('dragfree', 'node', (event) => {
    places.put(event.target.id(), placeOf(event.target));
    events.onPlace(event.target.id(), placeOf(event.target));
  });

  /** A slice each frame, in which the library works out how it looks. */
  const addSliced = async (elements: readonly ElementDefinition[], run: number) => {
    for (let at = 0; at < elements.length && run === latest; at += slice) {
      cy.batch(() => cy.add(elements.slice(at, at + slice) as ElementDefinition[]));
      if (at + slice < elements.length) await nextFrame();
    }
  };

  const fitTo = (all: readonly Place[]) => {
    cy.resize();
    cy.viewport(fitPlaces(all, cy.width(), cy.height()));
  };

  const redraw = (things: readonly DrawnThing[], links: readonly DrawnLink[], now: ReadonlyMap<string, string>) => {
    for (const thing of things) {
      const node = drawn.get(thing.id) === now.get(thing.id) ? null : nodeWith(thing.id);
      node?.data(thingData(thing)).classes([...thing.marks, ...(node.hasClass('chosen') ? ['chosen'] : [])]);
    }
    for (const link of links) {
      const edge = drawn.get(`l ${link.id}`) === now.get(`l ${link.id}`) ? null : cy.getElementById(`l ${link.id}`);
      if (edge?.nonempty()) edge.data(linkElement(link).data);
    }
  };

  /** What was on screen stays until the new places are known; then everything is drawn where it belongs, once. */
  const draw = async (picture: Picture, wanted: Arrangement, run: number) => {
    const { things, links, boxes } = picture;
    const moved = await places.arrange(picture, wanted);
    if (run !== latest) return;
    const now = new Map([
      ...things.map((thing) => [thing.id, JSON.stringify(thing)] as const),
      ...links.map((link) => [`l ${link.id}`, JSON.stringify(link)] as const),
      ...boxes.map(({ id, caption }) => [id, caption] as const),
    ]);
    const boxOf = new Map(things.map((thing) => [thing.id, thing.box]));
    const fresh = things.filter(({ id, box }) => (cy.getElementById(id).data('parent') ?? null) !== box || cy.getElementById(id).empty());
    const starts = startPlaces(fresh, links, (id) => (nodeWith(id) ? places.of(id) : null));
    const begins = new Map(fresh.map(({ id }, at) => [id, starts[at] ?? { x: 0, y: 0 }]));
    const travels = moved && things.length <= mostMoving && !still();
    const drawAgain = holdDrawing(cy);
    try {
      // What changes its box is drawn anew there.
      cy.batch(() =>
        cy
          .elements()
          .filter(
            (element) =>
              !now.has(element.id()) ||
              (element.isNode() && boxOf.has(element.id()) && (element.data('parent') ?? null) !== boxOf.get(element.id())),
          )
          .remove(),
      );
      cy.batch(() => redraw(things, links, now));
      drawn = now;
      await addSliced(boxes.filter(({ id }) => cy.getElementById(id).empty()).map(boxElement), run);
      await addSliced(
        fresh.map((thing) => ({
          group: 'nodes',
          data: thingData(thing),
          classes: [...thing.marks],
          position: { ...((travels ? null : places.of(thing.id)) ?? begins.get(thing.id) ?? { x: 0, y: 0 }) },
        })),
        run,
      );
      const classes = links.length > mostCurved ? ['plain'] : [];
      cy.batch(() => void cy.edges().toggleClass('plain', links.length > mostCurved));
      await addSliced(
        links.filter(({ id }) => cy.getElementById(`l ${id}`).empty()).map((link) => ({ ...linkElement(link), classes })),
        run,
      );
      if (moved) fitTo(things.map(({ id }) => places.of(id) ?? begins.get(id) ?? { x: 0, y: 0 }));
      await nextFrame();
    } finally {
      drawAgain();
    }
    if (run === latest) await moveToPlaces(travels);
  };

  const show = async (picture: Picture, wanted: Arrangement) => {
    const mine = ++newest;
    last = { picture, wanted };
    const asked = askedOf(picture, wanted);
    // The same things with more said of them: what is being drawn is finished first, or a stream of answers would keep it from ever being seen.
    if (current.asked === asked) await current.done;
    if (mine !== newest) return;
    current = { asked, done: draw(picture, wanted, ++latest) };
    await current.done;
  };

  const moveToPlaces = async (travels: boolean) => {
    const moving = thingNodes().flatMap((node) => {
      const target = places.of(node.id());
      return target && (target.x !== node.position('x') || target.y !== node.position('y')) ? [{ node, target }] : [];
    });
    if (moving.length === 0) return;
    if (!travels) return void cy.batch(() => moving.forEach(({ node, target }) => void node.position({ ...target })));
    for (const { node, target } of moving) node.animate({ position: { ...target } }, { duration: travelMs });
    await new Promise((resolve) => setTimeout(resolve, travelMs + 20));
  };

  const select = (key: string | null) =>
    void cy.batch(() => {
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
    show,
    select,
    fit: () => fitTo(thingNodes().map(placeOf)),
    cancel: () => arranger.cancel(),
    arrangeAnew: async () => {
      places.forget();
      current = { asked: '', done: Promise.resolve() };
      if (last) await show(last.picture, last.wanted);
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
    beside: (id, dx, dy) =>
      nearestThatWay(
        thingNodes().map((node) => ({ key: node.id(), ...placeOf(node), linked: node.edgesWith(cy.getElementById(id)).nonempty() })),
        id,
        dx,
        dy,
      ),
    png: () =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: 6000,
        maxHeight: 6000,
        bg: readInk(place).paper,
      }) as unknown as Promise<Blob>,
    svg: (picture, title, says) =>
      pictureSvg(picture, new Map(thingNodes().map((node) => [node.id(), placeOf(node)] as const)), readInk(place), title, says),
    recolour: () => void cy.style(canvasStyle(readInk(place))),
    close: () => {
      latest += 1;
      newest += 1;
      arranger.close();
      cy.destroy();
    },
  };
};
