import { useEffect, useRef, useState } from 'react';
import { useWords } from '../shell/language.js';
import type { AnsweredTeam, Answers } from '../view-model/answers/answers.js';
import {
  draftFrom,
  pairsAt,
  suggestTeam,
  withDraft,
  withLink,
  type AskHandOff,
  type Draft,
  type SideName,
} from '../view-model/journey/ask-form.js';
import { AskPair } from './ask-pair.js';
import { AskTeam } from './ask-team.js';

interface Props {
  readonly handOff: AskHandOff & { readonly fromName: string; readonly toName: string };
  /** Whether something is known here already, so that no answer means: as recorded. */
  readonly known: boolean;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  /** What the answers so far would show. */
  readonly children: React.ReactNode;
}

/** Names are typed letter by letter; the address follows when the typing rests. */
const rest = 300;

/** Who works here, and how closely: nothing is written, each answer goes into the address. */
export const AskForm = ({ handOff, known, answers, onAnswer, children }: Props) => {
  const { ask } = useWords();
  const [draft, setDraft] = useState<Draft>(() => draftFrom(handOff, answers, ask.teamFor));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const change = (next: Draft, after = 0) => {
    setDraft(next);
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const tell = () => onAnswer(withDraft(handOff, answers, next, ask.teamFor));
    if (after === 0) tell();
    else waiting.current = setTimeout(tell, after);
  };
  const taken = [...answers.teams, ...draft.from, ...draft.to].map(({ id }) => id);
  const setTeam = (side: SideName, at: number, team: AnsweredTeam, after = 0) =>
    change({ ...draft, [side]: draft[side].map((one, index) => (index === at ? team : one)) }, after);
  const pairs = pairsAt(handOff, draft);
  return (
    <form className="cc-ask" onSubmit={(event) => event.preventDefault()}>
      <p className="govuk-inset-text cc-ask__rule">{ask.rule}</p>
      <output className="cc-ask__known">{children}</output>
      <div className="cc-ask__sides">
        {(['from', 'to'] as const).map((side) => (
          <fieldset key={side} className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{ask.side(handOff[`${side}Name`])}</legend>
            {handOff[side].recorded.map(({ id, name }) => (
              <p key={id} className="govuk-body">
                {name} <span className="govuk-hint cc-inline">({ask.recorded})</span>
              </p>
            ))}
            {draft[side].map((team, at) => (
              <AskTeam
                key={team.id}
                team={team}
                organisations={handOff[side].organisations}
                onSet={(next, after) => setTeam(side, at, next, after ? rest : 0)}
                onLeave={() => waiting.current && change(draft)}
                onRemove={() => change({ ...draft, [side]: draft[side].filter((_, index) => index !== at) })}
              />
            ))}
            <button
              type="button"
              className="cc-link-button"
              onClick={() =>
                change({ ...draft, [side]: [...draft[side], { ...suggestTeam(handOff[side], taken, ask.teamFor), name: '' }] })
              }>
              {ask.addTeam}
            </button>
          </fieldset>
        ))}
      </div>
      {pairs.length === 0 && <p className="govuk-body">{ask.noPair}</p>}
      {pairs.map(({ a, b }) => (
        <AskPair
          key={`${a.id} ${b.id}`}
          a={a}
          b={b}
          links={draft.links}
          none={known ? ask.asRecorded : ask.notAsked}
          onSet={(how) => change(withLink(draft, { a: a.id, b: b.id }, how))}
        />
      ))}
    </form>
  );
};
