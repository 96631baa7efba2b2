import { describe, expect, it } from '@jest/globals';
import { factHistory } from '#questions/fact-history';
import { reportsOnJourney } from '#questions/reports-on-journey';
import { serviceOwnersOverTime } from '#questions/service-owners-over-time';
import { buildContext, buildNamed } from './build-context.js';

describe('factHistory', () => {
  const claim = (source: string, firstLoad: number, endedLoad: number | null) => ({
    fact: 'service:vat',
    dataset: 'd',
    source,
    sources: [source],
    file: 'services.csv',
    line: 2,
    values: '{"name":"VAT"}',
    firstLoad,
    endedLoad,
  });
  const loads = [
    { number: 1, startedAt: 'first began', finishedAt: 'first ended' },
    { number: 2, startedAt: 'second began', finishedAt: null },
  ];
  const answer = (live: ReturnType<typeof claim>[], ended: ReturnType<typeof claim>[], given: { from?: string; to?: string } = {}) =>
    factHistory.answer({ live, ended, loads }, { fact: 'service:vat', from: null, to: null, ...given }, buildContext());
  const ask = (...given: Parameters<typeof answer>) => answer(...given).body;

  it('tells what each source said, since when and until when, oldest first', () => {
    const body = ask([claim('published', 2, null)], [claim('unverified', 1, 2)]);
    expect(body.statements.map(({ source, since, until }) => [source?.id, since, until])).toEqual([
      ['unverified', 'first ended', 'second began'],
      ['published', 'second began', null],
    ]);
    expect([body.live, body.ended]).toEqual([1, 1]);
  });

  it('refuses what begins with no key, and says of a key that nobody spoke of that nobody did', () => {
    const asked = (fact: string) => () =>
      factHistory.answer({ live: [], ended: [], loads }, { fact, from: null, to: null }, buildContext()).body.note;
    expect(asked('vat')).toThrow('fact: "vat" begins with no key. A key is a kind, a colon and an id, such as service:vat.');
    expect(asked('service:gone')()).toMatch(/^No source has ever said anything about this here\./);
  });

  it('says first how many statements there are, and reads well of one', () => {
    expect(answer([], [claim('published', 1, 2)]).summary()).toEqual(['The map holds 1 statement about this, from 1 source; ended: 1.']);
  });

  it('does not tell of changes after a day that is yet to come', () => {
    expect(ask([claim('published', 1, null)], [], { from: '2099-01-01' }).note).toBe(
      '1 January 2099 is yet to come, so what changed after it is not known.',
    );
  });

  describe('what changed between two loads or days', () => {
    const dated = [
      { number: 1, startedAt: null, finishedAt: '2026-01-05T10:00:00.000Z' },
      { number: 2, startedAt: null, finishedAt: '2026-02-05T10:00:00.000Z' },
      { number: 3, startedAt: null, finishedAt: '2026-03-05T10:00:00.000Z' },
    ];
    const named = (values: string, source: string, firstLoad: number, endedLoad: number | null) => ({
      ...claim(source, firstLoad, endedLoad),
      values,
    });
    const live = [named('new', 'published', 2, null), named('same', 'invented', 1, null)];
    const ended = [named('old', 'published', 1, 2), named('gone', 'unverified', 1, 3)];
    const between = (from?: string, to?: string) =>
      factHistory.answer({ live, ended, loads: dated }, { fact: 'service:vat', from: from ?? null, to: to ?? null }, buildContext()).body;
    const told = (from?: string, to?: string) =>
      between(from, to).changes?.map(({ source, change, before, after }) => [source?.id, change, before, after]) ?? null;

    it('is told by the numbers of loads', () => {
      expect(told('1', '2')).toEqual([['published', 'CHANGED', 'old', 'new']]);
      expect(told('1', '3')).toEqual([
        ['published', 'CHANGED', 'old', 'new'],
        ['unverified', 'ENDED', 'gone', null],
      ]);
      expect(told('0', '1')?.map(([, change]) => change)).toEqual(['ADDED', 'ADDED', 'ADDED']);
    });
    it('or by days: what was loaded on a day counts to it', () => {
      expect(told('2026-01-05', '2026-02-04')).toEqual([]);
      expect(told('2026-01-05', '2026-02-05')).toEqual(told('1', '2'));
      expect(told('2025-01-01')).toEqual([
        ['invented', 'ADDED', null, 'same'],
        ['published', 'ADDED', null, 'new'],
      ]);
    });
    it('is nothing that was asked for when neither is given, and says when nothing changed', () => {
      expect(told()).toBeNull();
      expect(between('2', '2').note).toBe('No source said anything else of this after load 2 than after load 2.');
    });
    it.each([
      [['soon', undefined], /^from: "soon" is neither a day/],
      [[undefined, '2026-02-30'], /^to: .*neither a day/],
      [['9', undefined], /^from: there was no load 9\. Loads run from 1 to 3/],
      [['3', '1'], /^from: load 3 is later than load 1,/],
      [['2030-01-01', '2020-01-01'], /^from: 2030-01-01 is later than 2020-01-01,/],
    ] as const)('refuses %j', ([from, to], says) => {
      expect(() => between(from, to)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(says) }));
    });
  });

  it('says when nobody ever said anything', () => {
    expect(ask([], []).note).toMatch(/^No source has ever said anything/);
  });
});

describe('serviceOwnersOverTime', () => {
  type Role = 'OWNED_BY' | 'DELIVERED_BY';
  const span = (organisation: string, type: Role, from: string | null, to: string | null, source = 'published') => ({
    service: buildNamed('s'),
    organisation: buildNamed(organisation),
    type,
    from,
    to,
    sources: [source],
  });
  const change = (from: string, to: string, on: string) => ({
    label: 'Organisation' as const,
    from: buildNamed(from),
    to: buildNamed(to),
    kind: 'RENAME',
    on,
    opened: null,
    sources: ['published'],
  });
  const ask = (spans: ReturnType<typeof span>[], ...ownerChanges: ReturnType<typeof change>[]) =>
    serviceOwnersOverTime.answer(
      { services: [buildNamed('s')], spans, parents: [], serviceChanges: [], ownerChanges },
      { service: 's' },
      buildContext(),
    );
  const moved = [span('old', 'OWNED_BY', null, '2018-01-08'), span('new', 'OWNED_BY', '2018-01-08', null)];

  it('tells a beginning that is yet to come from one that has been', () => {
    expect(ask([span('old', 'OWNED_BY', '2018-01-08', null), span('later', 'OWNED_BY', '2099-01-01', null)]).summary()[0]).toMatch(
      / – Name of old since 8 January 2018; Name of later from 1 January 2099\.$/,
    );
  });

  it('lists owners before who delivers, what has no start first', () => {
    expect(
      ask([span('council', 'DELIVERED_BY', null, null), ...moved.toReversed()]).body.spans.map(
        ({ organisation, role }) => `${organisation.id} ${role}`,
      ),
    ).toEqual(['organisation:old OWNS', 'organisation:new OWNS', 'organisation:council DELIVERS']);
  });

  it('tells what the service went through apart from what else happened to its owners', () => {
    const { changes, otherChanges } = ask(moved, change('old', 'new', '2018-01-08'), change('new', 'else', '2020-01-01')).body;
    expect(changes).toMatchObject([{ from: { id: 'organisation:old' }, to: { id: 'organisation:new' }, kind: 'RENAME', on: '2018-01-08' }]);
    expect(otherChanges).toMatchObject([{ from: { id: 'organisation:new' }, to: { id: 'organisation:else' } }]);
  });

  it('says on every row and above them all that sources dispute an owner, and who names whom', () => {
    const { body, ownership } = ask([
      ...moved,
      span('council', 'DELIVERED_BY', null, null),
      span('other', 'OWNED_BY', '2020-01-01', null, 'unverified'),
    ]);
    const says =
      'Name of s since 1 January 2020: Source published (1 January 2026) names Name of new; Source unverified (1 January 2026) names Name of other as owner. Both are shown.';
    expect(body.spans.map(({ organisation, disputed }) => [organisation.id, disputed])).toEqual([
      ['organisation:old', []],
      ['organisation:new', [says]],
      ['organisation:other', [says]],
      ['organisation:council', []],
    ]);
    expect(ownership).toMatchObject([{ id: 's', owners: [{ id: 'new' }, { id: 'other' }] }]);
  });

  it('says why it is empty', () => {
    expect(ask([]).body.note).toBe('No owner of Name of s is recorded at any time.');
  });
});

describe('reportsOnJourney', () => {
  const report = (id: string, reportedOn: string | null, handOffs: string[], source = 'published') => ({
    report: buildNamed(id, [source]),
    effect: 'SPLITS' as const,
    boundary: null,
    statement: 'They do not meet.',
    figures: null,
    reportedOn,
    since: null,
    sinceOn: null,
    about: { handOffs, sources: [source] },
    between: [{ ...buildNamed('court'), label: 'Organisation' as const }],
  });
  const ask = (...reports: ReturnType<typeof report>[]) =>
    reportsOnJourney.answer(
      { journeys: [buildNamed('j')], steps: [buildNamed('j/a'), buildNamed('j/b')], reports },
      { journey: 'j', asAt: '2026-06-01' },
      buildContext(),
    ).body;

  it('pins a report to its hand-off, newest first', () => {
    const { reports } = ask(report('old', '2019-01-01', []), report('new', '2024-01-01', ['a>b']), report('undated', null, []));
    expect(reports.map(({ report: { id } }) => id)).toEqual(['report:new', 'report:old', 'report:undated']);
    expect(reports[0]?.handOffs).toMatchObject([{ key: 'a>b', from: { id: 'step:j/a' }, to: { id: 'step:j/b' } }]);
  });

  it('keeps a report whose step is gone, as one about the whole journey', () => {
    expect(ask(report('r', '2024-01-01', ['a>gone'])).reports[0]?.handOffs).toEqual([]);
  });

  it('marks an invented report', () => {
    expect(ask(report('r', '2024-01-01', [], 'invented')).reports[0]?.report.illustrative).toBe(true);
  });
});
