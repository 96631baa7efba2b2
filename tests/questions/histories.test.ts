import { describe, expect, it } from '@jest/globals';
import { factHistory } from '#questions/fact-history';
import { reportsOnJourney } from '#questions/reports-on-journey';
import { serviceOwnersOverTime } from '#questions/service-owners-over-time';
import { buildContext, buildNamed } from './build-context.js';

describe('factHistory', () => {
  const claim = (source: string, firstLoad: number, endedLoad: number | null) =>
    ({ fact: 'service:vat', dataset: 'd', source, sources: [source], file: 'services.csv', line: 2, values: '{"name":"VAT"}', firstLoad, endedLoad });
  const loads = [{ number: 1, startedAt: 'first began', finishedAt: 'first ended' }, { number: 2, startedAt: 'second began', finishedAt: null }];
  const ask = (live: ReturnType<typeof claim>[], ended: ReturnType<typeof claim>[]) => factHistory.answer({ live, ended, loads }, { fact: 'service:vat' }, buildContext()).body;

  it('tells what each source said, since when and until when, oldest first', () => {
    const body = ask([claim('published', 2, null)], [claim('unverified', 1, 2)]);
    expect(body.statements.map(({ source, since, until }) => [source?.id, since, until])).toEqual([['unverified', 'first ended', 'second began'], ['published', 'second began', null]]);
    expect([body.live, body.ended]).toEqual([1, 1]);
  });

  it('refuses more than it can show', () => {
    expect(() => ask(Array.from({ length: 1001 }, () => claim('published', 1, null)), [])).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });

  it('says when nobody ever said anything', () => {
    expect(ask([], []).note).toMatch(/^No source has ever said anything/);
  });
});

describe('serviceOwnersOverTime', () => {
  const span = (organisation: string, type: 'OWNED_BY' | 'DELIVERED_BY', from: string | null, to: string | null) =>
    ({ service: buildNamed('s'), organisation: buildNamed(organisation), type, from, to, sources: ['published'] });
  const change = { label: 'Organisation' as const, from: buildNamed('old'), to: buildNamed('new'), kind: 'RENAME', on: '2018-01-08', sources: ['published'] };
  const ask = (spans: ReturnType<typeof span>[]) =>
    serviceOwnersOverTime.answer({ services: [buildNamed('s')], spans, parents: [], serviceChanges: [], ownerChanges: [change] }, { service: 's' }, buildContext()).body;

  it('lists owners before who delivers, what has no start first', () => {
    expect(ask([span('council', 'DELIVERED_BY', null, null), span('new', 'OWNED_BY', '2018-01-08', null), span('old', 'OWNED_BY', null, '2018-01-08')]).spans
      .map(({ organisation, role }) => `${organisation.id} ${role}`)).toEqual(['organisation:old OWNS', 'organisation:new OWNS', 'organisation:council DELIVERS']);
  });

  it('tells renames of the owners', () => {
    expect(ask([span('new', 'OWNED_BY', null, null)]).changes).toMatchObject([{ from: { id: 'organisation:old' }, to: { id: 'organisation:new' }, kind: 'RENAME', on: '2018-01-08' }]);
  });

  it('says why it is empty', () => {
    expect(ask([]).note).toBe('No owner of Name of s is recorded at any time.');
  });
});

describe('reportsOnJourney', () => {
  const report = (id: string, reportedOn: string | null, handOffs: string[], source = 'published') => ({
    report: buildNamed(id, [source]), effect: 'SPLITS' as const, boundary: null, statement: 'They do not meet.', figures: null, reportedOn, since: null, sinceOn: null,
    about: { handOffs, sources: [source] }, between: [{ ...buildNamed('court'), label: 'Organisation' as const }],
  });
  const ask = (...reports: ReturnType<typeof report>[]) =>
    reportsOnJourney.answer({ journeys: [buildNamed('j')], steps: [buildNamed('j/a'), buildNamed('j/b')], reports }, { journey: 'j' }, buildContext()).body;

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
