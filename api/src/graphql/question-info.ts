import { toQuestionAddress } from '#api/ask';
import type { ParamSpec, ParamSpecs } from '#questions/params';
import type { AnyQuestion, Reads } from '#questions/question';
import type { ParamInfo, QuestionInfo } from './types/question-info.js';

const inAddress = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const toParamInfo = (name: string, spec: ParamSpec): ParamInfo => ({
  name,
  kind: spec.kind,
  label: spec.kind === 'id' ? spec.label : null,
  values: spec.kind === 'choice' ? spec.values : [],
  required: 'required' in spec && spec.required && name !== 'asAt',
  fallback: 'fallback' in spec && spec.fallback !== null ? String(spec.fallback) : null,
  says: spec.says,
  of: spec.kind === 'list' ? toParamInfo(name, spec.of) : null,
  fields: spec.kind === 'record' ? toParamInfos(spec.fields) : [],
});

const toParamInfos = (specs: ParamSpecs): ParamInfo[] => Object.entries(specs).map(([name, spec]) => toParamInfo(name, spec));

/** A question as plain data, for forms and documentation. */
export const toQuestionInfo = (question: AnyQuestion): QuestionInfo => ({
  name: question.name,
  asks: question.asks,
  group: question.group,
  params: toParamInfos(question.params as ParamSpecs),
  reads: Object.entries(question.reads as Reads).map(([name, { cypher }]) => ({ name, cypher })),
  samples: question.samples.map((sample) => ({
    values: Object.entries(sample).map(([name, value]) => ({ name, value: inAddress(value) })),
    permalink: toQuestionAddress(question, sample),
  })),
});
