import type { Words } from './en.js';
import { journey } from './en/journey.js';
import { shell } from './cy/shell.js';

/** The same in Welsh: a missing word is a type error. */
export const cy: Words = { shell, journey };
