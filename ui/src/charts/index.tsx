import type { ComponentType } from 'react';
import { barsByQuestion } from '../view-model/bars.js';
import { BarChart } from './bar-chart.js';

/** A picture of one question's answer; it shows nothing where the answer holds nothing to draw. The tables say the same. */
export type Chart = ComponentType<{ readonly answer: Readonly<Record<string, unknown>> }>;

/** Pictures by the name of their question; most answers say more as a table and have none. */
export const charts: ReadonlyMap<string, Chart> = new Map(
  Object.keys(barsByQuestion).map((question): [string, Chart] => [question, ({ answer }) => <BarChart question={question} answer={answer} />]),
);
