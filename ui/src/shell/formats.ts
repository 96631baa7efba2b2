import { formatsIn, type Formats } from '../view-model/formats.js';
import { useLanguage } from './language.js';

/** Dates and shares as people write them, in the language in use. */
export const useFormats = (): Formats => formatsIn[useLanguage()];
