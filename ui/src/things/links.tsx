import { Link } from 'wouter';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { byJourney, type StepFact } from '../view-model/thing-history.js';
import { usePeople, useValue } from './values.js';
import { FoldedList, NameLink, Section, type Named } from './section.js';

/** The journeys that it is part of, each with the steps. */
export const JourneysSection = ({ steps }: { steps: readonly StepFact[] }) => {
  const { things } = useWords();
  const journeys = byJourney(steps);
  if (journeys.length === 0) return null;
  return (
    <Section title={things.journeys}>
      <dl className="cc-journeys">
        {journeys.map(({ journey, steps: own }) => (
          <div key={journey.id}>
            <dt>
              <NameLink thing={journey} />
            </dt>
            {own.map((step) => (
              <dd key={step.id}>
                <Link className="govuk-link" href={hrefOfThing(step.id)!}>
                  {things.step(step.position, step.name)}
                </Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** Teams with what they do and how many people; few people are not counted out. */
export const TeamsSection = ({ teams }: { teams: readonly (Named & { readonly activity: string; readonly people: number | null })[] }) => {
  const { things } = useWords();
  const value = useValue();
  const people = usePeople();
  if (teams.length === 0) return null;
  return (
    <Section title={things.teams}>
      <FoldedList
        items={teams.map((team) => ({
          key: team.id,
          shown: (
            <>
              <NameLink thing={team} />, {[value('activity', team.activity), people(team.people)].filter(Boolean).join(', ')}
            </>
          ),
        }))}
      />
    </Section>
  );
};

export const ReportsSection = ({
  reports,
}: {
  reports: readonly (Named & { readonly reportedOn: string | null; readonly statement: string })[];
}) => {
  const { things } = useWords();
  const formats = useFormats();
  if (reports.length === 0) return null;
  return (
    <Section title={things.reports}>
      <FoldedList
        items={reports.map((report) => ({
          key: report.id,
          shown: (
            <>
              <NameLink thing={report} />
              {report.reportedOn && `, ${formats.dateOf('reportedOn', report.reportedOn)}`}
              <br />
              <span className="govuk-body-s" lang="en-GB">
                {report.statement}
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
};

/** Working links that somebody told of; where there is none, nothing is said of anyone. */
export const WorkingLinksSection = ({
  links,
}: {
  links: readonly {
    readonly strength: number;
    readonly from: string | null;
    readonly team: Named & { readonly organisation: Named | null };
  }[];
}) => {
  const { things } = useWords();
  const formats = useFormats();
  const told = links.filter(({ strength }) => strength > 0);
  return (
    <Section title={things.links}>
      {told.length === 0 ? (
        <p className="govuk-body">{things.linksNone}</p>
      ) : (
        <>
          <FoldedList
            items={told.map(({ team, strength, from }) => ({
              key: team.id,
              shown: (
                <>
                  <NameLink thing={team} />
                  {team.organisation && (
                    <>
                      {' '}
                      (<NameLink thing={team.organisation} />)
                    </>
                  )}
                  : {things.link(strength)}
                  {from && `, ${things.period(formats.day(from), '')}`}
                </>
              ),
            }))}
          />
          <p className="govuk-hint">{things.linksHint}</p>
        </>
      )}
    </Section>
  );
};
