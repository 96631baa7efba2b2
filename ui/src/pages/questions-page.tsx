import { Link } from 'wouter';
import { GraphqlLink } from '../panels/graphql-link.js';
import { questionsQuery } from '../queries/catalogue.js';
import { useAnswer } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { groupBy } from '../view-model/group-by.js';

const QuestionsPage = () => {
  const { questions: words } = useWords();
  useTitle(words.title);
  const { data, error, loading, retry } = useAnswer(questionsQuery, {});
  const groups = groupBy(data?.questions ?? [], (question) => question.group);
  return (
    <>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body cc-measure">{words.intro}</p>
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {[...groups].map(([group, own]) => (
        <section key={group}>
          <h2 className="govuk-heading-m">{group}</h2>
          <ul className="govuk-list govuk-list--spaced">
            {own.map((question) => (
              <li key={question.name}>
                <Link className="govuk-link" href={`/questions/${question.name}`}>
                  {question.asks}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="govuk-body">
        <GraphqlLink document={questionsQuery} text={words.listInGraphql} />
      </p>
    </>
  );
};

export default QuestionsPage;
