import { namesQuery } from '../queries/catalogue.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import type { ParamShown } from '../view-model/answers/question-form.js';
import { keysIn, saidParams, type Given } from '../view-model/answers/said-params.js';
import { toSaying } from '../view-model/answers/to-saying.js';
import { wordFor } from '../words/word-for.js';
import { useParamName } from './use-param-name.js';

/** Says what a question is asked with, part by part; null while the names that it takes are on their way. */
export const useSaidParams = (
  question: string,
  params: readonly ParamShown[],
  all: readonly Given[],
): ((given: Given) => string[]) | null => {
  const words = useWords();
  const formats = useFormats();
  const field = useParamName(question);
  const keys = keysIn(all.flat(), params);
  const { data, loading } = useAnswer(namesQuery, keys.length > 0 ? { ids: keys } : null);
  const names = new Map(data?.nodes.flatMap((node) => (node ? [[node.id, node.name]] : [])));
  if (loading && keys.some((key) => !names.has(key))) return null;
  const saying = toSaying(words, formats, (key) => names.get(key) ?? null);
  const flag = (name: string, value: string) => wordFor(words.questions.flags, `${name} ${value}`);
  return (given) => saidParams(given, params, { saying, field, flag });
};
