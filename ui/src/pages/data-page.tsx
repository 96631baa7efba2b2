import { AsGraphql } from '../panels/as-graphql.js';
import { PlainTable } from '../panels/plain-table.js';
import { answerAddress } from '../queries/ask-answers.js';
import { graphSummaryQuery } from '../queries/graph-summary.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { toWholePercents } from '../view-model/whole-percents.js';
import { wordFor } from '../words/word-for.js';
import { Disputes } from './disputes.js';

const DataPage = () => {
  const { data: words, questions } = useWords();
  const formats = useFormats();
  useTitle(words.title);
  const { data, error, loading, retry } = useAnswer(graphSummaryQuery, {});
  const answer = data?.graphSummary;
  return (
    <>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body cc-measure">{words.intro}</p>
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {answer && (
        <>
          {answer.note && <p className="govuk-inset-text">{answer.note}</p>}
          {answer.freshness.oldest && answer.freshness.newest && (
            <p className="govuk-body">{words.fresh(formats.day(answer.freshness.oldest), formats.day(answer.freshness.newest))}</p>
          )}
          <PlainTable
            caption={words.contents}
            columns={[words.kindOfThing, words.count]}
            rows={answer.labels.map(({ label, count }) => [wordFor(words.labels, label) ?? label, formats.count(count)])}
          />
          <PlainTable
            caption={words.bySource}
            columns={[words.kindOfSource, words.sources, words.statements, words.share]}
            rows={toWholePercents(answer.sourceKinds).map(({ kind, sources, statements, share }) => [
              wordFor(words.kinds, kind) ?? kind,
              formats.count(sources),
              formats.count(statements),
              share === null ? '' : formats.share(share),
            ])}
          />
          <PlainTable
            caption={words.loads}
            columns={[words.dataset, words.load, words.state, words.finished, words.statements]}
            rows={answer.datasets.map((one) => [
              one.dataset,
              String(one.load),
              wordFor(words.states, one.state) ?? one.state,
              formats.day(one.finishedAt?.slice(0, 10) ?? null),
              formats.count(one.statements),
            ])}
          />
          <PlainTable
            caption={words.complete}
            columns={[words.what, words.known, words.of, words.share]}
            rows={answer.completeness.map(({ what, known, of, share }) => [
              what,
              formats.count(known),
              formats.count(of),
              share === null ? '' : formats.share(share),
            ])}
          />
          <Disputes />
          <p className="govuk-body">
            <a className="govuk-link" href={answerAddress('graphSummary', '', 'csv')}>
              {words.csv}
            </a>{' '}
            ·{' '}
            <a className="govuk-link" href={answerAddress('graphSummary', '', 'json')}>
              {questions.json}
            </a>
          </p>
          <AsGraphql name="graphSummary" params={[]} values={{}} />
        </>
      )}
    </>
  );
};

export default DataPage;
