import { Link } from 'wouter';
import { playgroundAddress } from '../view-model/playground-address.js';
import { useWords } from '../shell/language.js';
import { SourceLinks } from './source-links.js';

interface Props {
  readonly answer: {
    readonly permalink: string;
    readonly citation: string;
    readonly graphDigest: string;
    readonly method: string;
    readonly sources: readonly { id: string; name: string; publisher: string | null }[];
  };
  /** The query and its variables as they were sent. */
  readonly graphql?: { readonly query: string; readonly variables: string };
  /** Where all that is shown is shown again, where that is more than the answer. */
  readonly permalink?: string;
  readonly csv?: string;
  readonly json?: string;
}

/** How to come back to exactly this answer, cite it, take it away, and ask it by program. */
export const Cite = ({ answer, permalink = answer.permalink, graphql, csv, json }: Props) => {
  const { journey, questions, shell } = useWords();
  return (
    <section id="cite">
      <h2 className="govuk-heading-m">{journey.cite}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={permalink}>
          {journey.permalink}
        </a>
        {csv ? (
          <>
            {' '}
            ·{' '}
            <a className="govuk-link" href={csv}>
              {journey.csv}
            </a>
          </>
        ) : (
          ''
        )}
        {json ? (
          <>
            {' '}
            ·{' '}
            <a className="govuk-link" href={json}>
              {questions.json}
            </a>
          </>
        ) : (
          ''
        )}
        {graphql ? (
          <>
            {' '}
            ·{' '}
            <a className="govuk-link" href={playgroundAddress(graphql.query, graphql.variables)}>
              {questions.inGraphql}
            </a>
          </>
        ) : (
          ''
        )}
      </p>
      <p className="govuk-body-s cc-break">
        {journey.citation}: {answer.citation}
      </p>
      <p className="govuk-body-s">
        <Link className="govuk-link" href="/method">
          {shell.method}
        </Link>
        : {answer.method}
      </p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {journey.sources} ({answer.sources.length})
          </span>
        </summary>
        <div className="govuk-details__text">
          <SourceLinks sources={answer.sources} />
        </div>
      </details>
      {graphql && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{journey.graphql}</span>
          </summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="govuk-details__text cc-code" tabIndex={0}>
            {graphql.query}
            {`\n\n# ${questions.play.variables}\n${graphql.variables}`}
          </pre>
        </details>
      )}
    </section>
  );
};
