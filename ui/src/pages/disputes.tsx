import { Link, useLocation, useSearch } from 'wouter';
import { NameLinks } from '../panels/name-links.js';
import { PlainTable } from '../panels/plain-table.js';
import { disputedOwnersQuery } from '../queries/disputed-owners.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { Failing, Waiting } from '../shell/waiting.js';

/** Services of which sources name different owners: each owner with who names it. The page of the list stands in the address. */
export const Disputes = () => {
  const { data: words, questions } = useWords();
  const formats = useFormats();
  const [path] = useLocation();
  const after = new URLSearchParams(useSearch()).get('disputesAfter');
  const { data, error, loading, retry } = useAnswer(disputedOwnersQuery, { after });
  const answer = data?.servicesWithoutOneOwner;
  return (
    <section id="disputes">
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {answer?.services.length === 0 && (
        <>
          <h2 className="govuk-heading-m">{words.disputes}</h2>
          <p className="govuk-body">{words.disputesNone}</p>
        </>
      )}
      {answer && answer.services.length > 0 && (
        <div className={loading || error ? 'cc-stale' : undefined}>
          <PlainTable
            caption={words.disputes}
            columns={[words.service, words.namedAsOwner]}
            rows={answer.services.map(({ service, owners }) => [
              <NameLinks key={service.id} things={[service]} />,
              <ul key={service.id} className="govuk-list govuk-!-margin-bottom-0">
                {owners.map(({ organisation, from, sources }) => (
                  <li key={organisation.id}>
                    <NameLinks things={[organisation]} />
                    {from && `, ${words.since(formats.day(from))}`}: <NameLinks things={sources} />
                  </li>
                ))}
              </ul>,
            ])}
          />
          <p className="govuk-body">
            {words.disputesSaid(answer.totalCount)}
            {after && (
              <>
                {' '}
                <Link className="govuk-link" href={`${path}#disputes`}>
                  {questions.firstPage}
                </Link>
              </>
            )}
            {answer.pageInfo.hasNextPage && answer.pageInfo.endCursor && (
              <>
                {' '}
                <Link className="govuk-link" href={`${path}?${new URLSearchParams({ disputesAfter: answer.pageInfo.endCursor })}#disputes`}>
                  {questions.nextPage}
                </Link>
              </>
            )}
          </p>
        </div>
      )}
    </section>
  );
};
