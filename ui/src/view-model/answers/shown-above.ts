import type { Plain } from './answer-cells.js';
import { recordsIn } from './chart-facts.js';

const always: Readonly<Record<string, readonly string[]>> = {
  whatIf: ['before', 'after', 'mendsMost', 'boundary', 'cohesionAt', 'nation'],
  whomToInvite: ['splitIndex', 'splitIndexAfter', 'splitIndexLeast', 'atTable', 'atTableAfter', 'atTableMost'],
};

/** The fields that the page of a question shows in its picture, side by side, in its form, or in another of its tables. */
export const shownAbove = (question: string, answer: Plain): readonly string[] =>
  // Several ways hold the first, which else stands alone.
  question === 'connectingPath' ? ['things', recordsIn(answer, 'ways').length > 1 ? 'steps' : 'ways'] : (always[question] ?? []);
