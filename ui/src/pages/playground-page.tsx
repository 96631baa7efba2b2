import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { QueryBox } from '../playground/query-box.js';
import { SchemaDocs } from '../playground/schema-docs.js';
import { questionsQuery } from '../queries/catalogue.js';
import { readSchema } from '../queries/read-schema.js';
import { useAnswer } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { playgroundAddress, playgroundFrom } from '../view-model/playground-address.js';
import { toVariables, writeQuery } from '../view-model/answers/write-query.js';

const firstQuery = '{\n  journeys(first: 5) {\n    nodes { id name summary }\n  }\n}\n';

const typingPause = 300;

/** The variables as typed; undefined when they are not a JSON object. */
const readVariables = (text: string): object | undefined => {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

interface Ran {
  readonly text: string;
  readonly wrong: boolean;
}

/** Writes and runs queries against the API of this server. Query and variables stand in the address. */
const PlaygroundPage = () => {
  const {
    questions: { play },
    shell,
  } = useWords();
  useTitle(play.title);
  const [{ query, variables }, setAsked] = useState(() => {
    const given = playgroundFrom(location.hash);
    return given.query === '' ? { query: firstQuery, variables: '' } : given;
  });
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [result, setResult] = useState<Ran | null>(null);
  const { data } = useAnswer(questionsQuery, {});
  useEffect(() => {
    readSchema().then(setSchema, () => setResult({ text: shell.unreachable, wrong: true }));
  }, [shell.unreachable]);
  useEffect(() => {
    // Browsers refuse an address that changes with every letter.
    const timer = setTimeout(() => history.replaceState(history.state, '', playgroundAddress(query, variables)), typingPause);
    return () => clearTimeout(timer);
  }, [query, variables]);
  const run = async () => {
    const given = readVariables(variables);
    if (given === undefined) return setResult({ text: play.badVariables, wrong: true });
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: given }),
      });
      setResult({ text: JSON.stringify(await response.json(), null, 2), wrong: !response.ok });
    } catch {
      setResult({ text: shell.unreachable, wrong: true });
    }
  };
  const fill = (name: string) => {
    const question = data?.questions.find((one) => one.name === name);
    if (!question || !schema) return;
    const given = toVariables(question.params, Object.fromEntries((question.samples[0]?.values ?? []).map((one) => [one.name, one.value])));
    setAsked({
      query: writeQuery(schema, name, Object.keys(given)) ?? query,
      variables: Object.keys(given).length === 0 ? '' : JSON.stringify(given, null, 2),
    });
    setResult(null);
  };
  return (
    <>
      <h1 className="govuk-heading-xl">{play.title}</h1>
      <p className="govuk-body cc-measure">{play.intro}</p>
      <ReadyQuestions questions={data?.questions ?? []} onChoose={fill} />
      <div className="cc-play">
        <div>
          <QueryBox
            text={query}
            schema={schema}
            onChange={(next) => setAsked((before) => ({ ...before, query: next }))}
            onRun={() => void run()}
          />
          <div className="govuk-form-group cc-play__variables">
            <label className="govuk-label" htmlFor="play-variables">
              {play.variables}
            </label>
            <textarea
              className="govuk-textarea cc-play__text"
              id="play-variables"
              rows={5}
              spellCheck={false}
              value={variables}
              onChange={(event) => setAsked((before) => ({ ...before, variables: event.target.value }))}
            />
          </div>
          <button type="button" className="govuk-button" onClick={() => void run()}>
            {play.run}
          </button>
          <p className="govuk-body">
            <a className="govuk-link" href={playgroundAddress(query, variables)}>
              {play.link}
            </a>
          </p>
        </div>
        <Result result={result} />
      </div>
      {schema && <SchemaDocs schema={schema} />}
    </>
  );
};

interface ReadyProps {
  readonly questions: readonly { readonly name: string; readonly asks: string }[];
  readonly onChoose: (name: string) => void;
}

const ReadyQuestions = ({ questions, onChoose }: ReadyProps) => {
  const {
    questions: { play },
  } = useWords();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="play-ready">
        {play.ready}
      </label>
      <div className="govuk-hint" id="play-ready-hint">
        {play.readyHint}
      </div>
      <select
        className="govuk-select cc-play__ready"
        id="play-ready"
        aria-describedby="play-ready-hint"
        value=""
        onChange={(event) => onChoose(event.target.value)}>
        <option value="">{play.choose}</option>
        {questions.map((question) => (
          <option key={question.name} value={question.name}>
            {question.asks}
          </option>
        ))}
      </select>
    </div>
  );
};

const Result = ({ result }: { result: Ran | null }) => {
  const {
    questions: { play },
  } = useWords();
  return (
    <section aria-live="polite">
      <h2 className="govuk-heading-m">{play.result}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      {result && (
        <pre className="cc-code cc-play__result" tabIndex={0} role={result.wrong ? 'alert' : undefined}>
          {result.text}
        </pre>
      )}
    </section>
  );
};

export default PlaygroundPage;
