import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { questions } from '#questions/index';
import type { Answer, AnyQuestion } from '#questions/question';
import { serviceOwnersOverTime } from '#questions/service-owners-over-time';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import type { GraphStore } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

const today = '2026-11-24';
/** Every owner stands there with the sources that name it, so the dispute is the answer itself. */
const showsEach = new Set(['neighbours', 'connectingPath', 'factHistory']);
const says = (sentence: unknown): sentence is string => typeof sentence === 'string' && /names .* names /.test(sentence);
/** Sentences of the rows: what each source names stands beside the service itself. */
const inRows = (body: object): string[] =>
  Object.values(body)
    .flatMap((held: unknown) => (Array.isArray(held) ? (held as object[]) : []))
    .flatMap((row) =>
      Object.values(row ?? {})
        .flat()
        .filter(says),
    );
const asked = questions
  .filter(({ name }) => !showsEach.has(name))
  .flatMap((question: AnyQuestion) =>
    question.samples.map((sample) => ({ question, sample, title: `${question.name} ${JSON.stringify(sample)}` })),
  );

describe('owners that sources dispute', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await (testStores({ brief: true })[0] as ReturnType<typeof testStores>[number]).open();
    await loadShippedData(store);
  }, 60_000);
  afterAll(() => store?.close());

  it.each(asked)('are told, with what each source names, by $title', async ({ question, sample }) => {
    const { warnings, asAt, sources, ...body } = (await ask({ store, today }, question, sample)) as Answer;
    const text = JSON.stringify(body);
    const { services } = await ask({ store, today }, servicesWithoutOneOwner, { finding: 'DISPUTED', asAt, first: 100, invented: true });
    // The answer names the service, and an owner that only some sources name.
    const told = services.filter(
      ({ service, owners }) => text.includes(`"${service.id}"`) && owners.some(({ organisation }) => text.includes(`"${organisation.id}"`)),
    );
    const said = [...warnings.filter(says), ...inRows(body)];
    const silent = told.filter(({ service }) => !said.some((sentence) => sentence.includes(service.name)));
    const more = Number(warnings.join(' ').match(/different owners for (\d+) more/)?.[1] ?? 0);
    if (silent.length > more) expect(silent.map(({ service }) => service.id)).toEqual([]);
    for (const sentence of said) expect(sources.some(({ name }) => sentence.includes(name))).toBe(true);
  });

  it('are told in every row where they are what was asked about', async () => {
    const { services } = await ask({ store, today }, servicesWithoutOneOwner, { finding: 'DISPUTED', first: 100 });
    expect(services.length).toBeGreaterThan(5);
    for (const { service, sentence } of services) expect([service.name, says(sentence)]).toEqual([service.name, true]);
    const over = await ask({ store, today }, serviceOwnersOverTime, { service: 'apprenticeship-vacancies' });
    expect(over.warnings.some(says)).toBe(true);
    expect(over.spans.filter(({ disputed }) => disputed.some(says)).map(({ organisation }) => organisation.name)).toEqual([
      'Department for Education',
      'Department for Work and Pensions',
    ]);
  });

  it('there are some on the shipped map', () => expect(asked.length).toBeGreaterThan(50));
});
