import { useState } from 'react';
import { useWords } from '../shell/language.js';
import { playgroundAddress } from '../view-model/playground-address.js';
import type { ParamShown } from '../view-model/answers/question-form.js';

interface Props {
  readonly name: string;
  readonly params: readonly ParamShown[];
  readonly values: Readonly<Record<string, string>>;
}

interface Written {
  readonly query: string;
  readonly variables: string;
  readonly href: string;
}

/** The query that gives this answer by program, written from the schema when it is opened, and a link that opens it in the playground. */
export const AsGraphql = ({ name, params, values }: Props) => {
  const { journey, questions: words } = useWords();
  const [written, setWritten] = useState<Written | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const write = async () => {
    try {
      // What writes queries needs the schema and graphql's own types, which no other page does.
      const [{ readSchema }, { toVariables, writeQuery }] = await Promise.all([
        import('../queries/read-schema.js'),
        import('../view-model/answers/write-query.js'),
      ]);
      const given = toVariables(params, values);
      const query = writeQuery(await readSchema(), name, Object.keys(given)) ?? '';
      const variables = Object.keys(given).length === 0 ? '' : JSON.stringify(given, null, 2);
      setWritten({ query, variables, href: playgroundAddress(query, variables) });
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <details
      className="govuk-details"
      onToggle={(event) => {
        if (event.currentTarget.open) void write();
      }}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{journey.graphql}</span>
      </summary>
      <div className="govuk-details__text">
        {failed && (
          <p className="govuk-body" role="alert">
            {failed}
          </p>
        )}
        {written && (
          <>
            <p className="govuk-body">
              <a className="govuk-link" href={written.href}>
                {words.inGraphql}
              </a>
            </p>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <pre className="cc-code" tabIndex={0}>
              {written.query}
              {written.variables && `\n# ${words.play.variables}\n${written.variables}`}
            </pre>
          </>
        )}
      </div>
    </details>
  );
};
