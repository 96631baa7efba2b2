import { describe, expect, it } from '@jest/globals';
import { noAnswers, type AnsweredTeam, type Answers } from '../../../../ui/src/view-model/answers/answers.js';
import {
  draftFrom,
  pairsAt,
  suggestTeam,
  withDraft,
  withLink,
  type AskHandOff,
  type AskSide,
} from '../../../../ui/src/view-model/journey/ask-form.js';

const thing = (kind: string, id: string) => ({ id: `${kind}:${id}`, name: id.toUpperCase() });
const side = (service: string, organisation: string, recorded: string[] = []): AskSide => ({
  services: [thing('service', service)],
  organisations: [thing('organisation', organisation), thing('organisation', 'other')],
  recorded: recorded.map((id) => thing('team', id)),
});
const handOff: AskHandOff = { from: side('register', 'office'), to: side('tax', 'revenue') };
const next: AskHandOff = { from: side('tax', 'revenue'), to: side('pay', 'bank') };
const nameFor = (service: string) => `Team for ${service}`;
const [office, revenue] = ['office-register', 'revenue-tax'];
const answered = (answers: Answers = noAnswers) =>
  withDraft(handOff, answers, withLink(draftFrom(handOff, answers, nameFor), { a: office!, b: revenue! }, 'MONTH'), nameFor);

describe('the form for the people at a hand-off', () => {
  it('suggests a team where none is recorded, which counts only once something is said of it', () => {
    const draft = draftFrom(handOff, noAnswers, nameFor);
    expect([...draft.from, ...draft.to].map(({ id, name, organisation, services }) => [id, name, organisation, services])).toEqual([
      [office, 'Team for REGISTER', 'office', ['register']],
      [revenue, 'Team for TAX', 'revenue', ['tax']],
    ]);
    expect(withDraft(handOff, noAnswers, draft, nameFor)).toEqual(noAnswers);
    expect(answered()).toMatchObject({ teams: [{ id: office }, { id: revenue }], links: [{ a: office, b: revenue, how: 'MONTH' }] });
    const renamed = { ...draft, to: draft.to.map((team) => ({ ...team, name: 'Corporation Tax' })) };
    expect(withDraft(handOff, noAnswers, renamed, nameFor)).toMatchObject({ teams: [{ name: 'Corporation Tax' }], links: [] });
  });

  it('suggests none beside recorded teams, and asks about each pair of different teams', () => {
    const recorded: AskHandOff = { from: side('register', 'office', ['a', 'b']), to: side('tax', 'revenue', ['b']) };
    const draft = draftFrom(recorded, noAnswers, nameFor);
    expect([draft.from, draft.to]).toEqual([[], []]);
    expect(pairsAt(recorded, draft).map(({ a, b }) => [a.id, b.id])).toEqual([['a', 'b']]);
  });

  it('knows a team again at the next hand-off, and keeps what was answered elsewhere', () => {
    const first = answered();
    const draft = draftFrom(next, first, nameFor);
    expect(draft.from.map(({ id }) => id)).toEqual([revenue]);
    const both = withDraft(next, first, withLink(draft, { a: revenue!, b: 'bank-pay' }, 'NONE'), nameFor);
    expect(both.teams.map(({ id }) => id)).toEqual([office, revenue, 'bank-pay']);
    expect(both.links.map(({ how }) => how)).toEqual(['MONTH', 'NONE']);
  });

  it('takes an answer away again, and with a team whatever was said of it', () => {
    const draft = draftFrom(handOff, answered(), nameFor);
    expect(withDraft(handOff, answered(), withLink(draft, { a: revenue!, b: office! }, null), nameFor)).toEqual(noAnswers);
    const emptied = { ...draft, to: draft.to.map((team) => ({ ...team, name: ' ' })) };
    expect(withDraft(handOff, answered(), emptied, nameFor)).toEqual({ teams: [], links: [] });
  });

  it('gives each further team an id of its own', () =>
    expect(suggestTeam(handOff.from, [office!, `${office}-2`], nameFor).id).toBe(`${office}-3`));

  it('takes a team of both sides for the same team', () => {
    const shared: AnsweredTeam = { id: 'x', name: 'X', organisation: null, activity: 'DELIVERY', services: ['register', 'tax'] };
    expect(pairsAt(handOff, draftFrom(handOff, { teams: [shared], links: [] }, nameFor))).toEqual([]);
  });
});
