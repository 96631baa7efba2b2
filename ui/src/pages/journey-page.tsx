import { print } from 'graphql';
import { lazy } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Unheaded, Waiting } from '../shell/waiting.js';
import { JourneyAnswer } from '../journey/journey-answer.js';
import { silosVariables } from '../journey/use-journey-silos.js';
import { journeySilosQuery } from '../queries/journey-silos.js';
import { volumesQuery } from '../queries/volumes.js';
import { whatIfQuery } from '../queries/what-if.js';
import { useAnswer } from '../queries/use-answer.js';
import { isEmpty, toProposal } from '../view-model/answers/answers.js';
import { searchFor, viewFrom, type JourneyView } from '../view-model/journey/journey-view.js';

const Gone = lazy(() => import('../things/gone.js').then((module) => ({ default: module.Gone })));

/** One journey: the answer in sentences, the drawing, and everything that it rests on. The address holds the whole view. */
export const JourneyPage = ({ id }: { id: string }) => {
  const { journey, shell } = useWords();
  const formats = useFormats();
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const view = viewFrom(search);
  // A link made earlier names the facts that it was made on.
  const linked = search.get('graph');
  const variables = silosVariables(id, view);
  const { data, error, loading, retry } = useAnswer(journeySilosQuery, variables);
  const { teams, ties } = toProposal(view.answers);
  const { byDepartment: _lanes, byTeam: _teams, ...asked } = variables;
  // What teams are called changes no measure, so typing a name asks nothing.
  const supposed = useAnswer(
    whatIfQuery,
    isEmpty(view.answers) ? null : { ...asked, teams: teams.map((team) => ({ ...team, name: team.id })), ties },
  );
  const volumes = useAnswer(volumesQuery, view.volumes ? { journey: id, asAt: view.asAt } : null);
  const found = data?.silosSplittingJourney ?? null;
  const answer = found && linked && linked !== found.graphDigest ? { ...found, warnings: [journey.linkChanged, ...found.warnings] } : found;
  useTitle(answer?.journey.name ?? null);
  const hrefFor = (next: JourneyView) => `${path}${searchFor(next)}`;

  if (error?.code === 'NOT_FOUND' && !answer) return <Gone id={`journey:${id}`} />;
  return (
    <>
      {!answer && <Unheaded failed={error !== null} />}
      {error && <Failing error={error} retry={retry} />}
      {volumes.error && <Failing error={volumes.error} retry={volumes.retry} />}
      {supposed.error && <Failing error={supposed.error} retry={supposed.retry} />}
      <Waiting on={loading || supposed.loading} />
      {error && answer && <p className="govuk-body">{shell.stillShown(formats.day(answer.asAt))}</p>}
      {answer && (
        <div className={loading || error ? 'cc-stale' : undefined} aria-busy={loading}>
          <JourneyAnswer
            answer={answer}
            coming={error || supposed.error ? 'FAILED' : loading || supposed.loading ? 'COMING' : 'HERE'}
            supposed={supposed.data?.whatIf ?? null}
            volumes={volumes.data?.journeyWithVolumes ?? null}
            view={view}
            hrefFor={hrefFor}
            onChange={(next, replace = false) => navigate(hrefFor(next), { replace })}
            graphql={{ query: print(journeySilosQuery), variables: JSON.stringify(variables, null, 2) }}
          />
        </div>
      )}
    </>
  );
};
