import type { DrawnLink, DrawnThing, Picture } from '../view-model/explore/graph-picture.js';
import { xml } from '../view-model/xml.js';
import { diameter, linkWidth, textSize } from './canvas-elements.js';
import type { Place } from './graph-canvas.js';
import { colourAt, type Ink } from './palette.js';
import { shapes } from './shapes.js';

const round = (value: number) => Math.round(value * 10) / 10;
const margin = 90;
const dashes: Readonly<Record<string, string>> = { dashed: '3 3', illustrative: '6 4', same: '2 4' };
const radiusOf = (thing: DrawnThing) => (diameter / 2) * thing.size * (thing.marks.includes('large') ? 1.8 : 1);

const text = (lines: readonly string[], x: number, y: number, size: number, ink: Ink, bold = false) =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="middle" fill="${ink.text}" stroke="${ink.paper}" stroke-width="3" paint-order="stroke"${bold ? ' font-weight="bold"' : ''}>${lines.map((line, at) => `<tspan x="${round(x)}" dy="${at === 0 ? 0 : size * 1.15}">${xml(line)}</tspan>`).join('')}</text>`;

const drawThing = (thing: DrawnThing, { x, y }: Place, ink: Ink): string => {
  const radius = radiusOf(thing);
  const corners = shapes[thing.shape];
  const size = textSize(thing.of === null);
  const width = thing.marks.includes('thick') || thing.marked ? 5 : 2;
  const dash = thing.marks.includes('dashed') ? dashes.dashed : thing.illustrative ? dashes.illustrative : null;
  const look = `fill="${thing.colour === null ? ink.fill : colourAt(thing.colour)}" stroke="${thing.marked ? ink.strong : ink.text}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
  const outline = (scale: number, paint: string) =>
    corners
      ? `<polygon points="${Array.from({ length: corners.length / 2 }, (_, at) => `${round(x + (corners[at * 2] ?? 0) * scale)},${round(y + (corners[at * 2 + 1] ?? 0) * scale)}`).join(' ')}" ${paint}/>`
      : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(scale)}" ${paint}/>`;
  return `<g${thing.dim ? ' opacity="0.25"' : ''}>${outline(radius, look)}${thing.marks.includes('double') ? outline(radius + 5, `fill="none" stroke="${ink.text}" stroke-width="2"`) : ''}${text(thing.caption.split('\n'), x, y + radius + size + 4, size, ink)}</g>`;
};

const drawLink = (link: DrawnLink, from: Place, to: Place, end: number, ink: Ink): string => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // An arrow ends at the rim of the thing, not under it.
  const [x, y] = [to.x - ((to.x - from.x) / length) * (end + 4), to.y - ((to.y - from.y) / length) * (end + 4)];
  const line = `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(x)}" y2="${round(y)}" stroke="${ink.line}" stroke-width="${round(linkWidth(link))}"${link.directed ? ' marker-end="url(#arrow)"' : ''}${link.same ? ` stroke-dasharray="${dashes.same}"` : ''}/>`;
  return `<g${link.dim ? ' opacity="0.25"' : ''}>${line}${link.caption === '' ? '' : text([link.caption], (from.x + to.x) / 2, (from.y + to.y) / 2, 10, ink)}</g>`;
};

/** The picture as an SVG of our own drawing: the same places, shapes and colours; all text is text. `title` and `says` are for who cannot see it. */
export const pictureSvg = (
  { things, links, boxes }: Picture,
  places: ReadonlyMap<string, Place>,
  ink: Ink,
  title: string,
  says: string,
): string => {
  const drawn = things.flatMap((thing) => {
    const place = places.get(thing.id);
    return place ? [{ thing, place }] : [];
  });
  const edge = (pick: (place: Place) => number, most: (a: number, b: number) => number, around: readonly { place: Place }[]) =>
    around.map(({ place }) => pick(place)).reduce((a, b) => most(a, b), around[0] ? pick(around[0].place) : 0);
  const bounds = (around: readonly { place: Place }[], room: number) => {
    const [left, right, top, bottom] = [
      edge(({ x }) => x, Math.min, around),
      edge(({ x }) => x, Math.max, around),
      edge(({ y }) => y, Math.min, around),
      edge(({ y }) => y, Math.max, around),
    ];
    return { x: round(left - room), y: round(top - room), width: round(right - left + 2 * room), height: round(bottom - top + 2 * room) };
  };
  const all = bounds(drawn, margin);
  const byId = new Map(drawn.map((one) => [one.thing.id, one]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${all.x} ${all.y} ${all.width} ${all.height}" width="${all.width}" height="${all.height}" role="img" font-family="Helvetica, Arial, sans-serif">`,
    `<title>${xml(title)}</title><desc>${xml(says)}</desc>`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse" markerUnits="userSpaceOnUse"><path d="M0 0 10 5 0 10z" fill="${ink.line}"/></marker></defs>`,
    `<rect x="${all.x}" y="${all.y}" width="${all.width}" height="${all.height}" fill="${ink.paper}"/>`,
    ...boxes.map(({ id, caption }) => {
      const box = bounds(
        drawn.filter(({ thing }) => thing.box === id),
        50,
      );
      return `<g><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="8" fill="${ink.text}" fill-opacity="0.05" stroke="${ink.line}"/>${text([caption], box.x + box.width / 2, box.y - 8, 22, ink, true)}</g>`;
    }),
    ...links.flatMap((link) => {
      const [from, to] = [byId.get(link.from), byId.get(link.to)];
      return from && to ? [drawLink(link, from.place, to.place, radiusOf(to.thing), ink)] : [];
    }),
    ...drawn.map(({ thing, place }) => drawThing(thing, place, ink)),
    '</svg>',
    '',
  ].join('\n');
};
