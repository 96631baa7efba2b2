import { about, accessibility } from './cy/about.js';
import { ask } from './cy/ask.js';
import { brief } from './cy/brief.js';
import { compare } from './cy/compare.js';
import { data } from './cy/data.js';
import { fields, fieldsOf } from './cy/fields.js';
import { find } from './cy/find.js';
import { home } from './cy/home.js';
import { journey } from './cy/journey.js';
import { model } from './cy/model.js';
import { pictures } from './cy/pictures.js';
import { moves } from './cy/moves.js';
import { questions } from './cy/questions.js';
import { shell } from './cy/shell.js';
import { things } from './cy/things.js';
import type { Words } from './en.js';

/** The same in Welsh: a missing word is a type error. */
export const cy: Words = {
  shell,
  fields,
  fieldsOf,
  find,
  home,
  journey,
  ask,
  brief,
  model,
  questions,
  things,
  data,
  about,
  accessibility,
  moves,
  compare,
  pictures,
};
