import { english } from './english.js';
import type { Sentences } from './sentences.js';

/** The sentences of a language; Welsh reads as English until its dictionary is complete. */
export const sentencesIn: Readonly<Record<'en' | 'cy', Sentences>> = { en: english, cy: english };
