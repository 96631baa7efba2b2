import type { ComponentType } from 'react';

/** A picture of one question's answer; it shows nothing where the answer holds nothing to draw. The tables say the same. */
export type Chart = ComponentType<{ readonly answer: Readonly<Record<string, unknown>> }>;

/** Pictures by the name of their question; most answers say more as a table and have none. */
export const charts: ReadonlyMap<string, Chart> = new Map<string, Chart>([]);
