import { about, accessibility } from './en/about.js';
import { ask } from './en/ask.js';
import { brief } from './en/brief.js';
import { compare } from './en/compare.js';
import { data } from './en/data.js';
import { fields, fieldsOf } from './en/fields.js';
import { find } from './en/find.js';
import { home } from './en/home.js';
import { journey } from './en/journey.js';
import { model } from './en/model.js';
import { pictures } from './en/pictures.js';
import { moves } from './en/moves.js';
import { questions } from './en/questions.js';
import { shell } from './en/shell.js';
import { things } from './en/things.js';

/** Every word that the interface itself says, in English. Sentences are functions, never glued text. Answers bring their own sentences. */
export const en = {
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

export type Words = typeof en;
