import { journey } from './en/journey.js';
import { shell } from './en/shell.js';

/** Every word that the interface itself says, in English. Sentences are functions, never glued text. Answers bring their own sentences. */
export const en = { shell, journey };

export type Words = typeof en;
