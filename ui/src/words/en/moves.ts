import type { BoundaryName } from '../../view-model/journey/journey-view.js';

const between = (boundary: BoundaryName) => (boundary === 'ORGANISATION' ? 'organisations' : 'departments');

/** Reorganisations that touch a journey. */
export const moves = {
  title: 'Nobody moved; the boundary did',
  earlier: 'Before',
  before: (month: string) => `Before ${month}, the first reorganisation on record that touches this journey.`,
  none: 'No change of its owners, or of what they are part of, is recorded.',
  crossing: (before: number, after: number, boundary: BoundaryName) =>
    before === after
      ? `Hand-offs between ${between(boundary)}: ${after}, as before.`
      : `Hand-offs between ${between(boundary)}: ${before} before, ${after} since.`,
  list: (count: number) =>
    count === 1 ? 'The one reorganisation that touches this journey' : `The ${count} reorganisations that touch this journey`,
  look: (day: string) => `See it on ${day}`,
};
