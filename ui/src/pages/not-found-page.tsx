import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';

export const NotFoundPage = () => {
  const { shell } = useWords();
  useTitle(shell.notFoundTitle);
  return (
    <>
      <h1 className="govuk-heading-xl">{shell.notFoundTitle}</h1>
      <p className="govuk-body">{shell.notFound}</p>
      <p className="govuk-body">
        <Link className="govuk-link" href="/">
          {shell.toHome}
        </Link>
      </p>
    </>
  );
};
