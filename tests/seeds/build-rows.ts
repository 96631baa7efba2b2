import fc from 'fast-check';
import type { DatasetRows } from '../support/load-dataset.js';

type Row = Readonly<Record<string, string>>;
const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const maybe = <T extends string>(cell: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('' as const) });
const text = maybe(fc.stringMatching(/^[a-zé" ,;\n=<&ðŸ]{1,12}$/).filter((cell) => cell.trim() !== ''));
const bodies = ['b1', 'b2', 'b3', 'b4'];
const services = ['s1', 's2', 's3', 's4', 's5'];
const kinds = ['PUBLISHED', 'DEPARTMENT', 'UNVERIFIED', 'ILLUSTRATIVE'];
const once = <T extends Row>(row: fc.Arbitrary<T>, keys: (row: T) => string, max: number) =>
  fc.uniqueArray(row, { selector: keys, maxLength: max, minLength: 1 });

/** Everything that other rows may name stands in every dataset, so that each can be loaded and unloaded by itself. */
const whole = (ids: readonly string[], row: (id: string) => fc.Arbitrary<Row>): fc.Arbitrary<Row[]> => fc.tuple(...ids.map(row));

/** Rows of a small dataset in one source's words or two's: defaults, gaps, dates, lists, disputes. */
export const anyRows: fc.Arbitrary<DatasetRows> = fc.record({
  'sources.csv': whole(['x', 'y'], (id) =>
    fc.record({ id: fc.constant(id), name: fc.constant(id), kind: fc.constantFrom(...kinds), retrieved: maybe(day) }),
  ),
  'organisations.csv': whole(bodies, (id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constantFrom('One', 'Two'),
      kind: fc.constantFrom('', 'MINISTERIAL_DEPARTMENT', 'EXECUTIVE_AGENCY'),
      opened: maybe(day),
      aliases: fc.constantFrom('', 'a', 'a;b'),
      source: fc.constantFrom('x', 'y'),
    }),
  ),
  'services.csv': whole(services, (id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constantFrom('Apply', 'Pay'),
      summary: text,
      phase: fc.constantFrom('', 'BETA', 'LIVE'),
      source: fc.constantFrom('x', 'y'),
    }),
  ),
  'service-owners.csv': once(
    fc.record({
      service: fc.constantFrom(...services),
      organisation: fc.constantFrom(...bodies),
      role: fc.constantFrom('OWNS', 'FUNDS'),
      from: maybe(day),
      source: fc.constantFrom('x', 'y'),
    }),
    (row) => Object.values(row).join(' '),
    8,
  ),
  'service-relations.csv': once(
    fc.record({ pair: fc.constantFrom('s1 s2', 's2 s3', 's4 s3'), source: fc.constantFrom('x', 'y') }),
    ({ pair, source }) => `${pair} ${source}`,
    4,
  ).map((rows) =>
    rows.map(({ pair, source }) => ({ service: pair.split(' ')[0] as string, related: pair.split(' ')[1] as string, source })),
  ),
  'journeys.csv': whole(['j'], (id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant('Journey'),
      nations: fc.constantFrom('', 'WALES', 'WALES;SCOTLAND'),
      source: fc.constant('x'),
    }),
  ),
  'steps.csv': fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, at) =>
          fc.record({
            journey: fc.constant('j'),
            id: fc.constant(`p${at}`),
            position: fc.constant(String(at + 1)),
            name: fc.constant('Step'),
            likelihood: fc.constantFrom('', '0.5'),
            services: fc.constantFrom('', 's1', 's1;s2'),
            source: fc.constant('x'),
          }),
        ),
      ),
    ),
});
