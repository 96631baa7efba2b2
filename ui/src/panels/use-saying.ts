import { namesQuery } from '../queries/catalogue.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import type { Saying } from '../view-model/answers/answer-cells.js';
import { unnamedIn } from '../view-model/answers/names-in.js';
import { toSaying } from '../view-model/answers/to-saying.js';

const mostNames = 100;

/** How values of answers are said in the language in use; things that this answer knows by their keys alone are called as the map calls them. */
export const useSaying = (answer?: object): Saying => {
  const keys = unnamedIn(answer);
  const { data } = useAnswer(namesQuery, keys.length > 0 ? { ids: keys.slice(0, mostNames) } : null);
  const names = new Map(data?.nodes.flatMap((node) => (node ? [[node.id, node.name]] : [])));
  return toSaying(useWords(), useFormats(), (key) => names.get(key) ?? null);
};
