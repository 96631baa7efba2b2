import type { AnyQuestion } from './question.js';

/** Every question that Crosscut answers, in the order of the catalogue. What is not here does not exist. */
export const questions: readonly AnyQuestion[] = [];
