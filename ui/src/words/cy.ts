import { shell } from './cy/shell.js';
import { en, type Words } from './en.js';

/** The same in Welsh: a missing word is a type error. */
export const cy: Words = { ...en, shell };
