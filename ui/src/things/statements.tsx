import { PlainTable } from '../panels/plain-table.js';
import { gql } from '../queries/gql.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { wordFor } from '../words/word-for.js';
import { NameLink } from './section.js';

const statementsQuery = gql(`
  query Statements($fact: String!) {
    factHistory(fact: $fact) { statements { fact dataset file line since until source { id name } } }
  }
`);

const mostShown = 100;

/** Every statement about a thing: who says it, where it stands, since which load, and until which. */
export const Statements = ({ fact }: { fact: string }) => {
  const { things } = useWords();
  const formats = useFormats();
  const { data, error, loading, retry } = useAnswer(statementsQuery, { fact });
  const day = (time: string | null) => formats.day(time?.slice(0, 10) ?? null);
  // `service:vat OWNED_BY organisation:hmrc - -` is about what comes second; the last two tell the same pair apart.
  const about = (said: string) => {
    const [, relationship, other] = said.split(' ');
    return relationship ? `${wordFor(things.relationships, `${relationship} OUT`) ?? relationship}: ${other}` : fact;
  };
  const all = data?.factHistory.statements ?? [];
  if (error?.code === 'LIMIT_EXCEEDED') return <p className="govuk-body">{things.statementsMany}</p>;
  return (
    <>
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {all.length > 0 && (
        <PlainTable
          caption={things.statements}
          hideCaption
          columns={[things.statementAbout, things.statementSource, things.statementPlace, things.statementSince, things.statementUntil]}
          rows={all
            .slice(0, mostShown)
            .map((one) => [
              about(one.fact),
              one.source ? <NameLink key={one.source.id} thing={one.source} /> : '',
              `${one.dataset}, ${one.file}:${one.line}`,
              day(one.since),
              one.until ? day(one.until) : things.still,
            ])}
        />
      )}
      {all.length > mostShown && <p className="govuk-body">{things.atLeast(mostShown)}</p>}
    </>
  );
};
