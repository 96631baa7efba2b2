import { toQuestionAddress } from '#api/asking/permalink';
import type { ParamSpec, ParamSpecs } from '#questions/params';
import type { AnyQuestion, Reads } from '#questions/question';
import { inLanguage } from '#questions/in-language';
import type { ParamInfo, QuestionInfo } from './types/question-info.js';

type Language = 'en' | 'cy';

const inAddress = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const toParamInfo = (name: string, spec: ParamSpec, language: Language): ParamInfo => ({
  name,
  kind: spec.kind,
  label: spec.kind === 'id' ? spec.label : null,
  values: spec.kind === 'choice' || spec.kind === 'text' ? (spec.values ?? []) : [],
  required: 'required' in spec && spec.required && name !== 'asAt',
  fallback: 'fallback' in spec && spec.fallback !== null ? String(spec.fallback) : null,
  says: inLanguage(spec.says, language),
  of: spec.kind === 'list' ? toParamInfo(name, spec.of, language) : null,
  fields: spec.kind === 'record' ? toParamInfos(spec.fields, language) : [],
});

const toParamInfos = (specs: ParamSpecs, language: Language): ParamInfo[] =>
  Object.entries(specs).map(([name, spec]) => toParamInfo(name, spec, language));

/** A question as plain data, for forms and documentation, in the words of one language. */
export const toQuestionInfo = (question: AnyQuestion, language: Language): QuestionInfo => ({
  name: question.name,
  asks: inLanguage(question.asks, language),
  group: inLanguage(question.group, language),
  table: String(question.table),
  unfolds: question.unfolds ?? null,
  shows: Object.entries(question.shows ?? {}).map(([list, columns]) => ({ list, columns: columns as readonly string[] })),
  params: toParamInfos(question.params as ParamSpecs, language),
  reads: Object.entries(question.reads as Reads).map(([name, { cypher }]) => ({ name, cypher })),
  samples: question.samples.map((sample) => ({
    values: Object.entries(sample).map(([name, value]) => ({ name, value: inAddress(value) })),
    permalink: toQuestionAddress(question, sample),
  })),
});
