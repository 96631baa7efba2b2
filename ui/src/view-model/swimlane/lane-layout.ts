import { groupBy } from '../group-by.js';
import { drawLines } from './lane-draw.js';
import { laneHeights, screenSizes } from './lane-geometry.js';
import { labelRows } from './lane-labels.js';
import { laneOrder } from './lane-order.js';
import { longestPathRanks, returningEdges } from './lane-ranks.js';
import { planRoutes, routePorts } from './lane-routes.js';
import type { BoxDrawn, Cell, LaneJourney, LaneLayout, Sizes } from './lane-types.js';
import { layTracks } from './lane-tracks.js';
import { wrapText } from './wrap-text.js';

/**
 * Places a journey in lanes, time from left to right. Pure and deterministic: columns by longest path, lanes in the order that lets lines pass over the
 * fewest others, one track per line in the gutter before its target, tracks in the order of fewest crossings. Lines run only through gutters, free
 * stretches of a row, and the band at the foot of a lane, so none passes through a box.
 */
export const laneLayout = (journey: LaneJourney, size: Sizes = screenSizes): LaneLayout => {
  const stepIds = journey.steps.map((step) => step.id);
  const known = new Set(stepIds);
  const lines = journey.lines.filter((line) => known.has(line.from) && known.has(line.to) && line.from !== line.to);
  const returning = returningEdges(stepIds, lines);
  const ranks = longestPathRanks(
    stepIds,
    lines.filter((line) => !returning.has(line)),
  );
  const lanes = orderLanes(journey, lines, ranks);
  const cells = toCells(journey, lanes, ranks);
  const routes = planRoutes(cells, lines, returning);

  // Labels need to know where tracks stand, tracks need to know what lies above what: so lanes get heights twice.
  const bare = laneHeights(lanes.length, cells, routes, [], size);
  const tracks = layTracks(cells, routes, routePorts(cells, routes, bare, size), bare, size);
  const rows = labelRows(routes, tracks, lanes.length, size);
  const heights = laneHeights(lanes.length, cells, routes, rows, size);
  const ports = routePorts(cells, routes, heights, size);

  const steps = new Map(journey.steps.map((step) => [step.id, step]));
  const boxes: BoxDrawn[] = cells.map((cell) => {
    const { name, note } = steps.get(cell.step)!;
    return {
      step: cell.step,
      lane: lanes[cell.lane]!.id,
      x: tracks.columns[cell.rank]!,
      y: heights.slotTop(cell),
      width: size.box.width,
      height: size.box.height,
      lines: wrapText(name, {
        size: size.text,
        width: size.box.width - size.aroundName,
        most: note === null ? size.lines : size.lines - 1,
      }),
      note: note === null ? null : (wrapText(note, { size: size.smallText, width: size.box.width - 14, most: 1 })[0] ?? null),
    };
  });
  return {
    sizes: size,
    width: tracks.width,
    height: heights.total,
    lanes: lanes.map(({ id, name }, index) => ({ id, name, y: heights.laneTop[index]!, height: heights.laneHeight[index]! })),
    boxes,
    bars: toBars(boxes, size),
    lines: drawLines(routes, ports, tracks, rows, heights, size),
  };
};

const orderLanes = (journey: LaneJourney, lines: readonly { from: string; to: string }[], ranks: ReadonlyMap<string, number>) => {
  const used = journey.lanes.filter((lane) => journey.steps.some((step) => step.lanes.includes(lane.id)));
  const index = new Map(used.map((lane, at) => [lane.id, at]));
  const firstLane = new Map(journey.steps.map((step) => [step.id, index.get(step.lanes[0]!)!]));
  const links = lines.map(({ from, to }) => ({
    from: firstLane.get(from)!,
    to: firstLane.get(to)!,
    leaves: ranks.get(from)!,
    reaches: ranks.get(to)!,
  }));
  // A step of two owners is joined by a bar, which is a line too.
  for (const step of journey.steps) {
    const rank = ranks.get(step.id)!;
    for (const lane of step.lanes.slice(1))
      links.push({ from: index.get(step.lanes[0]!)!, to: index.get(lane)!, leaves: rank, reaches: rank });
  }
  return laneOrder(used.length, links).map((at) => used[at]!);
};

const toCells = (journey: LaneJourney, lanes: readonly { id: string }[], ranks: ReadonlyMap<string, number>): Cell[] => {
  const laneAt = new Map(lanes.map((lane, at) => [lane.id, at]));
  const filled = new Map<string, number>();
  return journey.steps.flatMap((step) =>
    step.lanes.map((id) => {
      const [lane, rank] = [laneAt.get(id)!, ranks.get(step.id)!];
      const slot = filled.get(`${lane} ${rank}`) ?? 0;
      filled.set(`${lane} ${rank}`, slot + 1);
      return { step: step.id, lane, rank, slot };
    }),
  );
};

/** A bar beside the boxes of a step that several own, in the free strip at the right of its column. */
const toBars = (boxes: readonly BoxDrawn[], size: Sizes) =>
  [...groupBy(boxes, (box) => box.step)]
    .filter(([, own]) => own.length > 1)
    .map(([step, own]) => {
      const middles = own.map((box) => box.y + box.height / 2);
      return { step, x: own[0]!.x + size.box.width + 7, top: Math.min(...middles), bottom: Math.max(...middles) };
    });
