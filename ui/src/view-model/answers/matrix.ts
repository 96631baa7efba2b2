import type { Plain } from './answer-cells.js';
import { idOf, nameOf, numberOr, recordsIn } from './chart-facts.js';
import { isFew } from '../head-count.js';
import { uniqueThings } from '../unique-things.js';

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** Null: something, nobody knows how much. */
  readonly value: number | null;
  /** So few people that they are not counted out; `value` is null. */
  readonly few: boolean;
  /** Drawn full with a heavy edge. */
  readonly strong: boolean;
  /** Side of its square, 0..1 of the largest: the area is what is counted. */
  readonly side: number;
}

export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly MatrixCell[];
}

interface Found {
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
  readonly few?: boolean;
  readonly strong: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const toMatrix = (rows: readonly Named[], columns: readonly Named[], found: readonly Found[]): Matrix => {
  const most = Math.max(1, ...found.map(({ value }) => value ?? 0));
  const place = (things: readonly Named[]) => new Map(things.map(({ id }, at) => [id, at]));
  const [rowOf, columnOf] = [place(rows), place(columns)];
  return {
    rows: rows.map(({ name }) => name),
    columns: columns.map(({ name }) => name),
    cells: found.flatMap(({ row, column, value, few = false, strong }) => {
      const [at, across] = [rowOf.get(row), columnOf.get(column)];
      return at === undefined || across === undefined
        ? []
        : [{ row: at, column: across, value, few, strong, side: Math.max(0.35, Math.sqrt((value ?? 1) / most)) }];
    }),
  };
};

const thingIn = (value: unknown): Named => ({ id: idOf(value), name: nameOf(value) });

/** Who hands over (a row) to whom (a column), how often; full where it crosses departments. */
const handOvers = (answer: Plain): Matrix => {
  const organisations = recordsIn(answer, 'organisations').map(({ organisation }) => thingIn(organisation));
  const found = recordsIn(answer, 'handOvers').map(({ from, to, count, crossesDepartment }) => ({
    row: idOf(from),
    column: idOf(to),
    value: numberOr(count),
    strong: crossesDepartment === true,
  }));
  return toMatrix(
    organisations.filter(({ id }) => found.some(({ row }) => row === id)),
    organisations.filter(({ id }) => found.some(({ column }) => column === id)),
    found,
  );
};

/** Which profession (a row) works on which step (a column), with how many people. */
const professions = (answer: Plain): Matrix => {
  const steps = recordsIn(answer, 'steps');
  const at = steps.flatMap((step) =>
    recordsIn(step, 'professions').map((one) => ({
      step: thingIn(step.step),
      profession: thingIn(one.profession),
      people: numberOr(one.people),
    })),
  );
  return toMatrix(
    uniqueThings(at.map(({ profession }) => profession)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    steps.map(({ step }) => thingIn(step)),
    at.map(({ step, profession, people }) => {
      const few = people !== null && isFew(people);
      return { row: profession.id, column: step.id, value: few ? null : people, few, strong: false };
    }),
  );
};

/** What the grid of each question shows. */
export const matricesByQuestion: Readonly<Record<string, (answer: Plain) => Matrix>> = {
  organisationsOnJourney: handOvers,
  professionsOnJourney: professions,
};
