import { useEffect, useState, type ReactNode } from 'react';
import type { AnswerError } from '../queries/ask-graphql.js';
import { useWords } from './language.js';

const AfterAWhile = ({ children }: { children: ReactNode }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
};

/** Says that something is on its way, but only when it takes long enough to wonder. */
export const Waiting = ({ on = true }: { on?: boolean }) => {
  const { shell } = useWords();
  return <output className="govuk-body cc-status">{on && <AfterAWhile>{shell.loading}</AfterAWhile>}</output>;
};

/** The heading of a page whose own is still on its way or could not be had: whoever hears a page should never find one without. */
export const Unheaded = ({ failed = false }: { failed?: boolean }) => {
  const { shell } = useWords();
  return <h1 className="govuk-visually-hidden">{failed ? shell.failedTitle : shell.loading}</h1>;
};

/** What went wrong in the server's own plain words, and a way to try again; what was on screen stays where it was. */
export const Failing = ({ error, retry }: { error: AnswerError; retry: () => void }) => {
  const { shell } = useWords();
  return (
    <div className="cc-failing" role="alert">
      <p className="govuk-body govuk-!-font-weight-bold">{shell.failedTitle}</p>
      {error.code === 'UNREACHABLE' ? (
        <p className="govuk-body">{shell.unreachable}</p>
      ) : (
        <p className="govuk-body" lang="en-GB">
          {error.message}
        </p>
      )}
      {error.requestId && <p className="govuk-body-s">{shell.requestId(error.requestId)}</p>}
      <button type="button" className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" onClick={retry}>
        {shell.retry}
      </button>
    </div>
  );
};

interface UnansweredProps {
  readonly error: AnswerError | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** In the place of a page while its answer is on its way or could not be had. */
export const Unanswered = ({ error, loading, retry }: UnansweredProps) => (
  <>
    <Unheaded failed={error !== null} />
    {error && <Failing error={error} retry={retry} />}
    <Waiting on={loading} />
  </>
);
