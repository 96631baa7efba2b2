import { english } from './english.js';
import type { Sentences } from './sentences.js';
import { welsh } from './welsh.js';

/** The sentences of each language. */
export const sentencesIn: Readonly<Record<'en' | 'cy', Sentences>> = { en: english, cy: welsh };
