import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sentencesIn } from '#wording/index';
import type { KnownCrossings, Sentences } from '#wording/sentences';
import { saySummary } from '#wording/say-summary';

const mendFirst = { from: 'Pay the tax', to: 'Apply for probate', a: 'Tax forms', b: 'Probate registry', alike: 0 };
const crossings: KnownCrossings = {
  journey: 'When someone dies',
  boundary: 'DEPARTMENT',
  organisations: 10,
  handOffs: 14,
  crossing: 9,
  mayCross: 0,
  reports: 3,
  regular: 2,
  light: 1,
  none: 1,
  unknown: 5,
  known: 4,
  low: 0.2,
  high: 0.874,
  ask: 'HM Courts and Tribunals Service',
  mendFirst,
};
const a = { team: 'Tax forms', body: 'HMRC' };
const b = { team: 'Probate registry', body: null };
const change = { before: 0.875, after: 0.75 };

/** Every sentence, in every form that it can take. */
const render = (say: Sentences): Record<string, string> => ({
  splitBothAsked: say.splitBothAsked({ from: 'A', to: 'B', x: ['X'], y: ['Y'], dates: ['2026-01-01', '2026-03-03'] }),
  splitOneBody: say.splitBothAsked({ from: 'A', to: 'B', x: ['X'], y: ['X'], dates: ['2026-01-01', '2026-01-01'] }),
  splitThreeBodies: say.splitBothAsked({ from: 'A', to: 'B', x: ['X'], y: ['Y', 'Z'], dates: ['2026-01-01'] }),
  splitOneAsked: say.splitOneAsked({ x: ['X'], date: '2026-01-01', y: ['Y'] }),
  splitOneAskedOfMany: say.splitOneAsked({ x: ['X'], date: '2026-01-01', y: [] }),
  splitNotThisPair: say.splitNotRecorded({ x: 'X', date: '2026-01-01', why: 'NOT_THIS_PAIR' }),
  splitTooLongAgo: say.splitNotRecorded({ x: 'X', date: '2020-01-01', why: 'TOO_LONG_AGO' }),
  splitOnlyLater: say.splitNotRecorded({ x: 'X', date: '2030-01-01', why: 'ONLY_LATER' }),
  splitNobodyAsked: say.splitNotRecorded(null),
  weakCall: say.weak({ x: ['X'], y: ['Y'], contact: { kind: 'KNOW_WHOM_TO_CALL' }, change }),
  weakLittle: say.weak({ x: ['X'], y: ['Y'], contact: { kind: 'KNOW_WHOM_TO_CALL' }, change: { before: 0.9934, after: 0.9911 } }),
  weakMonth: say.weak({ x: ['X'], y: ['X'], contact: { kind: 'EVERY_MONTH' }, change: null }),
  weakCommunity: say.weak({ x: [], y: [], contact: { kind: 'COMMUNITY', community: 'Payments', teams: 3 }, change }),
  bridged: say.bridged({ a, b, community: null, date: '2026-01-01' }),
  bridgedCommunity: say.bridged({ a, b, community: 'Payments', date: '2026-01-01' }),
  continuity: say.continuity({ teams: ['Tax forms'] }),
  continuityMany: say.continuity({ teams: ['Tax forms', 'Probate registry'] }),
  unknownTeams: say.unknown({ steps: ['Pay the tax'], bodies: ['X', 'Y'], questions: 1, ask: ['X'] }),
  unknownTies: say.unknown({ steps: [], bodies: ['X', 'Y'], questions: 9, ask: ['X', 'Y'] }),
  unknownNobody: say.unknown({ steps: ['A', 'B'], bodies: [], questions: 2, ask: [] }),
  orderPublished: say.order({ from: 'A', to: 'B', x: ['X'], y: ['Y'], publishedBy: ['GOV.UK'] }),
  orderOwn: say.order({ from: 'A', to: 'B', x: ['X'], y: ['X'], publishedBy: 'OUR_OWN' }),
  orderInvented: say.order({ from: 'A', to: 'B', x: [], y: [], publishedBy: 'INVENTED' }),
  reported: say.reported({
    reporter: 'NAO',
    on: '2022-06-30',
    statement: 'Forms wait',
    figures: '12 weeks.',
    excerptAt: null,
    since: 'Answered',
  }),
  reportedExcerpt: say.reported({
    reporter: 'NAO',
    on: null,
    statement: 'Forms wait.',
    figures: null,
    excerptAt: 'Parliament',
    since: null,
  }),
  illustrative: say.illustrative(),
  disputedEither: say.disputed({
    first: { source: 'S', date: '2026-01-01', owner: 'X' },
    second: { source: 'T', date: null, owner: 'Y' },
    crosses: 'EITHER_WAY',
  }),
  disputedNeither: say.disputed({
    first: { source: 'S', date: null, owner: 'X' },
    second: { source: 'T', date: null, owner: 'Y' },
    crosses: 'NEITHER_WAY',
  }),
  disputedOne: say.disputed({
    first: { source: 'S', date: null, owner: 'X' },
    second: { source: 'T', date: null, owner: 'Y' },
    crosses: { onlyIf: 'Y' },
  }),
  ...Object.fromEntries(
    [
      ['2026-01-01', '2026-03-03'],
      ['2026-01-01', null],
      [null, '2026-01-01'],
    ].map(([from = null, to = null]) => [
      `disputedOwners ${from} ${to}`,
      say.disputedOwners({
        thing: say.during({ name: 'Visa', from, to }),
        accounts: [
          { source: 'S', date: '2026-01-01', owners: ['X', 'Y'] },
          { source: 'T', date: null, owners: ['Z'] },
        ],
      }),
    ]),
  ),
  groupNo: say.group({ teams: ['Tax forms', 'Probate registry'], links: 'NO' }),
  groupFew: say.group({ teams: ['Tax forms'], links: 'FEW' }),
  mend: say.mend({ a, b, change }),
  noHandOffs: saySummary(say, { ...crossings, handOffs: 0 }),
  noneCrosses: saySummary(say, { ...crossings, crossing: 0, reports: 0 }),
  nothingAsked: saySummary(say, { ...crossings, known: 0, regular: 0, light: 0, none: 0, unknown: 9, mayCross: 2 }),
  nothingAskedOfOne: saySummary(say, {
    ...crossings,
    organisations: 1,
    handOffs: 1,
    crossing: 1,
    known: 0,
    reports: 1,
    boundary: 'ACTIVITY',
  }),
  noneKnownToCross: saySummary(say, { ...crossings, boundary: 'PROFESSION', crossing: 0, mayCross: 14, known: 0 }),
  noneKnownToCrossOfOne: saySummary(say, { ...crossings, boundary: 'ACTIVITY', handOffs: 1, crossing: 0, mayCross: 1, known: 0 }),
  noneKnownToCrossOfKnown: saySummary(say, { ...crossings, boundary: 'PROFESSION', crossing: 0, mayCross: 14 }),
  someMayCross: saySummary(say, { ...crossings, crossing: 0, mayCross: 2, known: 0 }),
  partlyKnown: saySummary(say, crossings),
  allKnown: saySummary(say, { ...crossings, unknown: 0 }),
  allKnownAlike: saySummary(say, { ...crossings, unknown: 0, mendFirst: { ...mendFirst, alike: 1 } }),
  allKnownSeveralAlike: saySummary(say, { ...crossings, unknown: 0, mendFirst: { ...mendFirst, alike: 3 } }),
  allKnownOne: saySummary(say, { ...crossings, unknown: 0, crossing: 1, mendFirst: null }),
  evidence: say.evidence({
    published: 12,
    department: 1,
    unverified: 2,
    illustrative: 0,
    excerptOnly: 1,
    asked: [{ name: 'X', on: '2026-01-01' }],
    notAsked: ['Y'],
    oldest: '2025-01-01',
    newest: '2026-01-01',
  }),
  evidenceNone: say.evidence({
    published: 0,
    department: 0,
    unverified: 0,
    illustrative: 0,
    excerptOnly: 0,
    asked: [],
    notAsked: [],
    oldest: null,
    newest: null,
  }),
  askedCount: say.askedCount({ asked: 2, bodies: 3, first: '2026-01-01', last: '2026-02-01' }),
  askedCountOneDay: say.askedCount({ asked: 1, bodies: 1, first: '2026-01-01', last: '2026-01-01' }),
  askedCountNone: say.askedCount({ asked: 0, bodies: 3, first: null, last: null }),
  askReason: say.askReason({ handOffs: 3, needOthers: 1, narrows: 0.25 }),
  askReasonOne: say.askReason({ handOffs: 1, needOthers: 0, narrows: 0.25 }),
  boundaryMoved: say.boundaryMoved({
    on: '2023-02-07',
    moves: [
      { kind: 'PARTED', bodies: ['X', 'Y'], departments: 2 },
      { kind: 'JOINED', bodies: ['X', 'Z'], departments: 12 },
    ],
  }),
  boundaryMovedOther: say.boundaryMoved({
    on: '2023-02-07',
    moves: [
      { kind: 'MOVED', bodies: ['X'], from: ['Old'], to: ['New'] },
      { kind: 'PASSED', services: ['S', 'T'], from: ['X'], to: ['Y', 'Z'] },
      { kind: 'RENAMED', from: 'Old', to: 'New' },
    ],
  }),
  fewNames: say.fewNames(['a', 'b', 'c', 'd', 'e']),
  uncheckedFacts: say.uncheckedFacts({ facts: 1 }),
  beforeSurvey: say.beforeSurvey({ audience: null }),
  beforeSurveyNamed: say.beforeSurvey({ audience: 'HMRC and HMCTS' }),
  littleKnown: say.littleKnown({ coverage: 0.4 }),
  fewPeople: String(say.headCount(4)),
});

describe('English sentences', () => {
  const said = render(sentencesIn.en);
  it.each<[string, string]>([
    [
      'splitBothAsked',
      'A → B: X and Y were both asked (1 January 2026 and 3 March 2026). No working link between the teams listed here was recorded.',
    ],
    [
      'splitOneAsked',
      'By X’s account of 1 January 2026, the teams listed here have no working link across this hand-off. Y has not been asked.',
    ],
    [
      'splitNotThisPair',
      'No working link is recorded here. X was asked on 1 January 2026, but not about this pair. Worth asking before drawing a conclusion.',
    ],
    [
      'splitTooLongAgo',
      'No working link is recorded here. X was asked on 1 January 2020, but that was more than two years ago. Worth asking before drawing a conclusion.',
    ],
    [
      'weakCall',
      'X and Y are in touch here, lightly: they know whom to call. Joint work every week would lower the journey’s unlinked share from 88% to 75%.',
    ],
    [
      'weakLittle',
      'X and Y are in touch here, lightly: they know whom to call. Joint work every week would lower the journey’s unlinked share from 99.3% to 99.1%.',
    ],
    [
      'weakCommunity',
      'The teams listed here are in touch here, lightly: both sit in Payments, with 3 teams. Joint work every week would lower the journey’s unlinked share from 88% to 75%.',
    ],
    ['bridged', 'Tax forms (HMRC) and Probate registry work together here every week, as of 1 January 2026.'],
    ['continuity', 'The same team, Tax forms, works on both steps.'],
    ['unknownTeams', 'Which teams work on Pay the tax has not been recorded. This says nothing about X or Y. 1 question to X would tell.'],
    [
      'unknownTies',
      'Whether these teams work together has not been recorded. This says nothing about X or Y. 9 questions to X and Y would tell.',
    ],
    ['orderPublished', 'People go from A to B. Nothing is recorded as passed between X and Y; the order is published by GOV.UK.'],
    ['reported', 'NAO, June 2022: Forms wait. 12 weeks. We read the report. Since then: Answered.'],
    ['reportedExcerpt', 'NAO: Forms wait. We read an excerpt at Parliament. Since then: nothing recorded here.'],
    ['disputedOne', 'S names X as owner; T names Y. Both are shown. This hand-off crosses departments only if it is Y.'],
    [
      'disputedOwners 2026-01-01 2026-03-03',
      'Visa from 1 January 2026 to 3 March 2026: S (1 January 2026) names X and Y; T names Z as owner. Both are shown.',
    ],
    [
      'groupNo',
      'Tax forms and Probate registry work closely with one another and have no recorded links to the other teams on this journey.',
    ],
    [
      'nothingAsked',
      'When someone dies passes through 10 organisations; 9 of 14 hand-offs cross departments, and 2 more may. Who works with whom has not been recorded, so Crosscut finds no silo and rules none out. 3 published reports mention it.',
    ],
    [
      'noneKnownToCross',
      'When someone dies passes through 10 organisations; of none of its 14 hand-offs is it known whether it crosses professions. Who works with whom has not been recorded, so Crosscut finds no silo and rules none out. 3 published reports mention it.',
    ],
    [
      'noneKnownToCrossOfOne',
      'When someone dies passes through 10 organisations; it is not known whether its one hand-off crosses the line between policy and delivery. Who works with whom has not been recorded, so Crosscut finds no silo and rules none out. 3 published reports mention it.',
    ],
    [
      'noneKnownToCrossOfKnown',
      'When someone dies passes through 10 organisations; of none of its 14 hand-offs is it known whether it crosses professions. 3 published reports mention it.',
    ],
    [
      'someMayCross',
      'When someone dies passes through 10 organisations; 0 of 14 hand-offs cross departments, and 2 may. Who works with whom has not been recorded, so Crosscut finds no silo and rules none out. 3 published reports mention it.',
    ],
    [
      'partlyKnown',
      'Of 9 crossing hand-offs, 4 are known: 2 with a regular link, 1 with a light one, 1 with none recorded; 5 unknown. The unlinked share is between 20% and 87%. Asking HM Courts and Tribunals Service would narrow this most.',
    ],
    [
      'allKnown',
      'All 9 crossing hand-offs are known: 2 regular, 1 light, 1 none recorded. Mend first: Pay the tax → Apply for probate, by bringing together Tax forms and Probate registry.',
    ],
    [
      'allKnownAlike',
      'All 9 crossing hand-offs are known: 2 regular, 1 light, 1 none recorded. Mend first: Pay the tax → Apply for probate, by bringing together Tax forms and Probate registry; another pair would mend as much.',
    ],
    [
      'evidence',
      'Rests on 15 facts: 12 published, 1 said by the organisation itself and 2 not yet checked. For 1 of these, only an excerpt was read. Sources read between 1 January 2025 and 1 January 2026. Asked: X on 1 January 2026. Not asked: Y.',
    ],
    ['askedCount', 'Asked: 2 of the 3 organisations at its hand-offs, between 1 January 2026 and 1 February 2026.'],
    ['askedCountOneDay', 'The one organisation at its hand-offs was asked on 1 January 2026.'],
    ['askedCountNone', 'None of the 3 organisations at its hand-offs has been asked.'],
    [
      'askReason',
      '3 hand-offs wait for its answers; with them known, the range would be narrower by 25 percentage points. 1 of them needs answers from the other side as well, which this takes as given.',
    ],
    ['fewPeople', 'fewer than 5'],
    ['fewNames', 'a, b and 3 more'],
  ])('says %s', (name, expected) => {
    expect(said[name]).toBe(expected);
  });

  it('rounds no share to nothing or to all', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map((share) => sentencesIn.en.percent(share))).toEqual([
      '0%',
      'less than 1%',
      '50%',
      'more than 99%',
      '100%',
    ]);
    expect([0, 0.0004, 0.001, 0.5, 0.9996, 1].map((share) => sentencesIn.en.percent(share, 1))).toEqual([
      '0%',
      'less than 0.1%',
      '0.1%',
      '50%',
      'more than 99.9%',
      '100%',
    ]);
  });
});

describe.each(['en', 'cy'] as const)('every sentence in %s', (language) => {
  const said = render(sentencesIn[language]);

  it('is whole: nothing missing, no gap, an end', () => {
    const phrases = new Set(['fewPeople', 'people', 'fewNames']);
    for (const [name, text] of Object.entries(said)) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}| [.,;:]|\.\./);
      if (!phrases.has(name)) expect(text).toMatch(/\.$/);
    }
  });

  it('never calls anybody a silo, refusing, failing or the worst', () => {
    const forbidden =
      language === 'en'
        ? /\bis a silo\b|\bfail(s|ed|ing)?\b|\brefus\w+|\bisolated\b|\binward-looking\b|\bworst\b/i
        : /\bseilo yw\b|\bmethu\b|\bgwrthod\b|\bynysig\b|\bmewnblyg\b|\bgwaethaf\b/i;
    for (const text of Object.values(said)) expect(text).not.toMatch(forbidden);
    expect(readFileSync(`api/src/wording/${language === 'en' ? 'english' : 'welsh'}.ts`, 'utf8')).not.toMatch(forbidden);
  });
});

describe('Welsh sentences', () => {
  it('are not English', () => {
    const [english, welsh] = [render(sentencesIn.en), render(sentencesIn.cy)];
    for (const name of Object.keys(english)) if (name !== 'percent') expect(welsh[name]).not.toBe(english[name]);
  });

  it('change the first letter after a numeral', () => {
    const teams = [1, 2, 3, 4, 6, 10].map((count) =>
      sentencesIn.cy.weak({ x: ['X'], y: ['Y'], contact: { kind: 'COMMUNITY', community: 'Taliadau', teams: count }, change: null }),
    );
    expect(teams.map((text) => / gyda (.*)\.$/.exec(text)?.[1])).toEqual(['1 tîm', '2 dîm', '3 thîm', '4 tîm', '6 thîm', '10 tîm']);
  });
});
