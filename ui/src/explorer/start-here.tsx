import { Link } from 'wouter';
import { crossingsQuery } from '../queries/crossings.js';
import { useAnswer } from '../queries/use-answer.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { searchFor } from '../view-model/explore/explore-address.js';
import { everythingView, startsFrom, type Start } from '../view-model/explore/explore-start.js';
import { useExplorerWords } from './use-explorer-words.js';

const Starts = ({ title, starts, says }: { title: string; starts: readonly Start[]; says: (counts: readonly number[]) => string }) => {
  const words = useExplorerWords();
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="cc-cards">
        {starts.map(({ key, name, illustrative, counts, view }) => (
          <li key={key} className={illustrative ? 'cc-card cc-card--invented' : 'cc-card'}>
            <Link className="govuk-link govuk-!-font-weight-bold" href={`/explore?${searchFor(view)}`}>
              {name}
            </Link>
            <p className="cc-card__counts">
              {says(counts)}
              {illustrative && `, ${words.invented}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What an empty explorer offers to begin with: the whole map by department, journeys, and the organisations on most of them. */
export const StartHere = () => {
  const words = useExplorerWords();
  const { data, error, loading, retry } = useAnswer(crossingsQuery, {});
  const { journeys, organisations } = startsFrom(data?.journeysByCrossing.journeys ?? []);
  return (
    <>
      <p className="govuk-body">{words.orBegin}</p>
      <ul className="cc-cards">
        <li className="cc-card">
          <Link className="govuk-link govuk-!-font-weight-bold" href={`/explore?${searchFor(everythingView)}`}>
            {words.everything}
          </Link>
          <p>{words.everythingSays}</p>
        </li>
      </ul>
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {journeys.length > 0 && (
        <Starts title={words.startJourneys} starts={journeys} says={([passes = 0, crosses = 0]) => words.journeyCounts(passes, crosses)} />
      )}
      {organisations.length > 0 && (
        <Starts title={words.startOrganisations} starts={organisations} says={([on = 0]) => words.onJourneys(on)} />
      )}
    </>
  );
};
