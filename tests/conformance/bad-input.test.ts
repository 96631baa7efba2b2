import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bareId } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import { ask } from '#api/ask';
import { AskError } from '#api/ask-error';
import { questions } from '#questions/index';
import type { ParamSpec, ParamSpecs } from '#questions/params';
import type { PageInfo } from '#questions/parts/page';
import type { Answer, AnyQuestion } from '#questions/question';
import type { GraphStore } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

const today = '2026-11-24';
type Given = Readonly<Record<string, unknown>>;
interface Bad {
  readonly title: string;
  readonly question: AnyQuestion;
  readonly given: Given;
  readonly code: RegExp;
  /** What the sentence must hold, so that a person can find what to mend. */
  readonly says: RegExp;
}

const sampleOf = (question: AnyQuestion): Given => question.samples[0] ?? {};
const paramsOf = (question: AnyQuestion) => Object.entries(question.params as ParamSpecs);
const other = (label: NodeLabel | 'ANY'): string => (label === 'Journey' ? 'service:probate' : 'journey:when-someone-dies');

/** Everything that is wrong for one parameter: a value, the code of the refusal, what its sentence says. */
const wrongFor = (name: string, spec: ParamSpec): readonly (readonly [what: string, value: unknown, code: RegExp, says: RegExp])[] => {
  switch (spec.kind) {
    case 'id': {
      const [bare, kind] =
        spec.label === 'ANY' ? ['journey:no-such-thing', 'journey'] : ['no-such-thing', labels[spec.label].prefix.replace('-', ' ')];
      return [
        ['an unknown id', bare, /^NOT_FOUND$/, new RegExp(`There is no ${kind} with the id no-such-thing`)],
        ['no id', 'Not An Id!', /^BAD_USER_INPUT$/, new RegExp(`^${name}: .*is not (an id|a key)`)],
        ...(spec.label === 'ANY'
          ? []
          : [
              [
                'another kind of thing',
                other(spec.label),
                /^BAD_USER_INPUT$/,
                new RegExp(`^${name}: .* is an? .*; an? ${kind} is asked for`),
              ] as const,
              [
                'the bare id of another kind of thing',
                bareId(other(spec.label)),
                /^BAD_USER_INPUT$/,
                new RegExp(`^${name}: "${bareId(other(spec.label))}" is a .*; an? ${kind} is asked for`),
              ] as const,
            ]),
      ];
    }
    case 'choice':
      return [['none of the choices', 'NONSENSE', /^BAD_USER_INPUT$/, new RegExp(`^${name}: "NONSENSE" is not one of`)]];
    case 'date':
      return [['a day that no calendar has', '2026-02-30', /^BAD_USER_INPUT$/, new RegExp(`^${name}: "2026-02-30" is not a date`)]];
    case 'number':
      return [
        ['no number', 'many', /^BAD_USER_INPUT$/, new RegExp(`^${name}: .*not a number`)],
        ...(spec.least !== undefined || spec.above !== undefined
          ? [
              [
                'too little',
                (spec.least ?? spec.above!) - (spec.above === undefined ? 1 : 0),
                /^BAD_USER_INPUT$/,
                new RegExp(`^${name}: .*must be (at least|above)`),
              ] as const,
            ]
          : []),
        ...(spec.most !== undefined
          ? [
              [
                'too much',
                spec.most + 1,
                /^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/,
                new RegExp(`^${name}: .*(must be at most|are allowed|must be above)`),
              ] as const,
            ]
          : []),
        ...(spec.whole ? [['a part of one', 1.5, /^BAD_USER_INPUT$/, new RegExp(`^${name}: .*whole`)] as const] : []),
      ];
    case 'text':
      return [['too long a text', 'x'.repeat(spec.longest + 1), /^BAD_USER_INPUT$/, new RegExp(`^${name} is \\d+ characters long`)]];
    case 'flag':
      return [['neither yes nor no', 'perhaps', /^BAD_USER_INPUT$/, new RegExp(`^${name}: .*neither yes nor no`)]];
    case 'list':
      return [
        ['no list', 7, /^BAD_USER_INPUT$/, new RegExp(`^${name}: .*not a list`)],
        ['broken JSON', '[{', /^BAD_USER_INPUT$/, new RegExp(`^${name}: .*JSON`)],
        ['too long a list', Array.from({ length: spec.most + 1 }, () => 'x'), /^LIMIT_EXCEEDED$/, new RegExp(`^${name} has \\d+ entries`)],
      ];
    case 'record':
      return [];
  }
};

const bad: Bad[] = questions.flatMap((question: AnyQuestion) => [
  ...paramsOf(question).flatMap(([name, spec]) =>
    wrongFor(name, spec).map(([what, value, code, says]) => ({
      title: `${question.name}: ${name} is ${what}`,
      question,
      given: { ...sampleOf(question), [name]: value },
      code,
      says,
    })),
  ),
  ...paramsOf(question)
    .filter(([name, spec]) => 'required' in spec && spec.required && name !== 'asAt')
    .map(([name]) => ({
      title: `${question.name}: ${name} is missing`,
      question,
      given: { ...sampleOf(question), [name]: undefined },
      code: /^BAD_USER_INPUT$/,
      says: new RegExp(`^${name} is missing\\. [A-Z]`),
    })),
  {
    title: `${question.name}: a parameter that it does not take`,
    question,
    given: { ...sampleOf(question), nonsense: 1 },
    code: /^BAD_USER_INPUT$/,
    says: new RegExp(`^${question.name} takes no parameter called nonsense\\. It takes `),
  },
]);

const refusalOf = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => 'it was answered',
    (error: unknown) => error,
  );
/** Every list of the answer is empty, so that it has to say why. */
const isEmpty = (answer: object): boolean => {
  const lists = Object.entries(answer)
    .filter(([name, value]) => Array.isArray(value) && !['warnings', 'sources', 'proposed', 'summary'].includes(name))
    .map(([, value]) => value as unknown[]);
  return lists.length > 0 && lists.every((list) => list.length === 0);
};
const saysWhy = ({ summary }: Answer): boolean => /^[A-Z“].{20,}[.”]$/.test(summary[0] ?? '');

describe.each(testStores({ brief: true }))('bad input, $name', ({ open }) => {
  let shipped: GraphStore;
  beforeAll(async () => {
    shipped = await open();
    await loadShippedData(shipped);
  }, 120_000);
  afterAll(() => shipped?.close(), 60_000);

  it.each(bad)('$title', async ({ question, given, code, says }) => {
    const refusal = await refusalOf(ask({ store: shipped, today }, question, given));
    expect(refusal).toBeInstanceOf(AskError);
    expect((refusal as AskError).code).toMatch(code);
    expect((refusal as AskError).message).toMatch(says);
  });

  it.each([
    ['more than there are', { journey: 'demo-learn-to-drive', boundary: 'ORGANISATION', level: 'TEAM', k: 20 }, /^k: 20 .*(teams|team)/],
    ['more owners than there are', { journey: 'start-business-sole-trader', k: 20 }, /^k: 20 /],
    ['professions where no team is known', { journey: 'start-business-sole-trader', boundary: 'PROFESSION' }, /^boundary: .*needs teams/],
    [
      'a community that has not begun',
      { journey: 'start-business-sole-trader', community: 'starting-a-business', asAt: '1990-01-01' },
      /after 1990-01-01|Ask with/,
    ],
  ])('whomToInvite: %s', async (_title, given, says) => {
    expect(
      await refusalOf(ask({ store: shipped, today }, questions.find(({ name }) => name === 'whomToInvite') as AnyQuestion, given)),
    ).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(says) });
  });

  const dated = questions
    .filter((question: AnyQuestion) => 'asAt' in question.params)
    .flatMap((question: AnyQuestion) => ['1700-01-01', '2999-12-31'].map((asAt) => ({ question, asAt })));
  it.each(dated)('$question.name on $asAt answers, or says why there is nothing', async ({ question, asAt }) => {
    const answer = (await ask({ store: shipped, today }, question, { ...sampleOf(question), asAt }).catch((error: unknown) => error)) as
      Answer | AskError;
    if (answer instanceof AskError)
      expect([answer.code, answer.message]).toEqual(['BAD_USER_INPUT', expect.stringMatching(/1700-01-01|2999-12-31/)]);
    else {
      expect(answer.asAt).toBe(asAt);
      if (isEmpty(answer)) expect({ note: (answer as { note?: unknown }).note, saysWhy: saysWhy(answer) }).toMatchObject({ saysWhy: true });
    }
  });

  it.each(questions)('$name after its last page says that it was the last', async (question: AnyQuestion) => {
    if (!('after' in question.params)) return;
    const page = async (after?: string): Promise<{ pageInfo: PageInfo; note?: string | null }> =>
      (await ask({ store: shipped, today }, question, { ...sampleOf(question), first: 100, after })) as never;
    let { pageInfo } = await page();
    while (pageInfo.hasNextPage) ({ pageInfo } = await page(pageInfo.endCursor ?? undefined));
    if (pageInfo.endCursor === null) return;
    expect(await page(pageInfo.endCursor)).toMatchObject({
      pageInfo: { startCursor: null, hasNextPage: false },
      note: 'The page before this one was the last: no row comes after it.',
    });
  });

  it.each(questions)('$name at an unknown cursor says to start again', async (question: AnyQuestion) => {
    if (!('after' in question.params)) return;
    expect(await refusalOf(ask({ store: shipped, today }, question, { ...sampleOf(question), after: 'bm90aGluZw' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^after: .*[Ss]tart again without it/),
    });
  });
});

describe('an empty map', () => {
  let empty: GraphStore;
  beforeAll(async () => {
    empty = await (testStores({ brief: true })[0] as ReturnType<typeof testStores>[number]).open();
  });
  afterAll(() => empty?.close());
  const needsThing = (question: AnyQuestion) => paramsOf(question).some(([, spec]) => spec.kind === 'id' && spec.required);

  it.each(questions.filter(needsThing))('$name: the thing is not there, which is said plainly', async (question) => {
    expect(await refusalOf(ask({ store: empty, today }, question, sampleOf(question)))).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        /^There is no .* with the id .*\. The map holds no .* that is spelt like it; search finds things by their names, old names too\.$/,
      ),
    });
  });

  it.each(questions.filter((question) => !needsThing(question)))(
    '$name: an empty answer that says why, null where there is nothing to measure',
    async (question) => {
      const answer = (await ask({ store: empty, today }, question, {
        ...sampleOf(question),
        ...('journey' in question.params ? { journey: undefined } : {}),
      })) as Answer;
      expect({ saysWhy: saysWhy(answer), note: (answer as { note?: unknown }).note }).toMatchObject({ saysWhy: true });
      // Nothing is counted out or listed that is not there, and nothing is said of every one of none.
      expect([(answer as { note?: string }).note ?? '', ...answer.warnings].filter((one) => /–\.|\b0 \w|^(Each|Every) /.test(one))).toEqual(
        [],
      );
      expect(answer).toMatchObject({ coverage: null, illustrative: false, sources: [], warnings: expect.any(Array) });
      for (const [name, value] of Object.entries(answer))
        if (/index|modularity|assortativity|fragmentation|expected|^p$/i.test(name)) expect([name, value]).not.toEqual([name, 0]);
    },
  );
});
