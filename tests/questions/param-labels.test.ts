import { describe, expect, it } from '@jest/globals';
import { questions } from '#questions/index';
import type { ParamSpec, ParamSpecs } from '#questions/params';
import { cy } from '../../ui/src/words/cy.js';
import { en } from '../../ui/src/words/en.js';

const pathsIn = (specs: ParamSpecs, before = ''): string[] =>
  Object.entries(specs).flatMap(([name, spec]) => [`${before}${name}`, ...pathsWithin(spec, `${before}${name}.`)]);
const pathsWithin = (spec: ParamSpec, before: string): string[] =>
  spec.kind === 'list' ? pathsWithin(spec.of, before) : spec.kind === 'record' ? pathsIn(spec.fields, before) : [];
const paths = questions.flatMap(({ name, params }) => pathsIn(params as ParamSpecs).map((path) => [name, path] as const));

describe.each([
  ['en', en],
  ['cy', cy],
] as const)('the fields of forms, %s', (_language, { questions: words }) => {
  it('each have a label', () => {
    const labelled = ([question, path]: readonly [string, string]) =>
      Object.hasOwn(words.paramsOf, `${question}.${path}`) || Object.hasOwn(words.params, path.slice(path.lastIndexOf('.') + 1));
    expect(paths.filter((path) => !labelled(path) && path[1] !== 'after').map((path) => path.join('.'))).toEqual([]);
  });

  it('and no label is of a field that no form has', () => {
    const known = new Set(paths.map((path) => path.join('.')));
    expect(Object.keys(words.paramsOf).filter((path) => !known.has(path))).toEqual([]);
  });

  it('name one entry of every list of records, and the button that adds one', () => {
    const lists = [
      ...new Set(
        questions.flatMap(({ params }) =>
          Object.entries(params as ParamSpecs).flatMap(([name, spec]) => (spec.kind === 'list' && spec.of.kind === 'record' ? [name] : [])),
        ),
      ),
    ];
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter((name) => !Object.hasOwn(words.entries, name) || !Object.hasOwn(words.addEntry, name))).toEqual([]);
  });
});
