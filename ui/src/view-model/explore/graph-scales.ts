import type { ExploreView } from './explore-view.js';
import type { ShownThing } from './graph-derive.js';
import { numberOf, valuesOf } from './graph-facts.js';
import type { Known } from './graph-known.js';

/** Shapes for values of a property, the plainest first; from the last on all share it, and the key says so. */
export const iconShapes = [
  'Service',
  'Organisation',
  'Step',
  'Profession',
  'Team',
  'Journey',
  'LifeEvent',
  'Community',
  'Report',
  'Department',
  'Policy',
  'Metric',
] as const;

/** What decides the look of each thing on screen, and what the key explains. */
export interface Scales {
  readonly colourBy: string;
  /** Values of the property in the order of their colours. */
  readonly colours: ReadonlyMap<string, number>;
  readonly colourOf: (thing: ShownThing) => number | null;
  /** Null: each kind of thing has its own shape. */
  readonly icons: ReadonlyMap<string, number> | null;
  readonly shapeOf: (thing: ShownThing) => string;
  /** Least and greatest number; null when size says nothing. */
  readonly range: readonly [number, number] | null;
  /** 1 for the least. */
  readonly sizeOf: (thing: ShownThing) => number;
}

/** As many values have a colour of their own; the others share one. */
export const mostColours = 7;

/** Values that most things have come first where not all can be told apart; else by the alphabet, so that a look does not change as things join. */
const indexed = (values: readonly string[], most: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = new Set(
    [...counts]
      .sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([value]) => value),
  );
  return new Map(
    [...counts.keys()].sort((a, b) => Number(common.has(b)) - Number(common.has(a)) || (a < b ? -1 : 1)).map((value, at) => [value, at]),
  );
};

export const scalesOf = (things: readonly ShownThing[], { looks }: Pick<ExploreView, 'looks'>, known: Known): Scales => {
  const colourBy = looks.colour ?? 'department';
  const first = (thing: ShownThing, property: string): string | undefined =>
    property === 'department' ? thing.departments?.[0]?.key : valuesOf(thing, property, known)[0];
  const colours = indexed(
    things.flatMap((thing) => valuesOf(thing, colourBy, known)),
    mostColours,
  );
  const { icon, size } = looks;
  const icons =
    icon === null
      ? null
      : indexed(
          things.flatMap((thing) => first(thing, icon) ?? []),
          iconShapes.length - 1,
        );
  const numbers = size === null ? [] : things.flatMap((thing) => numberOf(thing, size, known) ?? []);
  // Not spread into Math.min: thousands of arguments would end the stack.
  const range = numbers.length ? ([numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))] as const) : null;
  return {
    colourBy,
    colours,
    icons,
    range,
    colourOf: (thing) => colours.get(first(thing, colourBy) ?? '') ?? null,
    shapeOf: (thing) => {
      if (icon === null || icons === null) return thing.label;
      const at = icons.get(first(thing, icon) ?? '');
      return iconShapes[at === undefined ? iconShapes.length - 1 : Math.min(at, iconShapes.length - 1)] ?? thing.label;
    },
    sizeOf: (thing) => {
      const value = size === null ? null : numberOf(thing, size, known);
      if (value === null || range === null || range[1] === range[0]) return 1;
      return 1 + 1.4 * Math.sqrt((value - range[0]) / (range[1] - range[0]));
    },
  };
};
