import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import type { JourneyHandOff, JourneyReport } from '../queries/journey-silos.js';
import { EvidenceStrip } from './evidence-strip.js';
import { NameLinks } from './name-links.js';
import { OpenPanel } from './open-panel.js';
import { ReportEntry } from './report-entry.js';

interface Props {
  readonly handOff: JourneyHandOff;
  readonly reports: readonly JourneyReport[];
  readonly closeHref: string;
  readonly askHref: string;
  /** What unsaved answers would change here. */
  readonly differs: string | undefined;
}

/** What is found at one hand-off, what it rests on, who stands on both sides, and what was published about it. */
export const HandOffPanel = ({ handOff, reports, closeHref, askHref, differs }: Props) => {
  const { journey, ask } = useWords();
  const here = reports.filter((report) => handOff.reports.some((one) => one.id === report.id));
  const { fromTeams, toTeams, missingPairs, brokerRoles, communities } = handOff;
  return (
    <OpenPanel
      title={journey.openHandOff(handOff.from.name, handOff.to.name)}
      closeHref={closeHref}
      actions={
        handOff.class !== 'CONTINUITY' && (
          <Link className="cc-ask-link cc-screen-only" href={askHref}>
            {handOff.class === 'UNKNOWN' ? ask.open : ask.openKnown}
          </Link>
        )
      }>
      <div className="cc-panel__columns">
        <div>
          <p className="govuk-body cc-answer__first govuk-!-margin-bottom-2">{handOff.finding}</p>
          {handOff.basisSentence && <p className="govuk-body">{handOff.basisSentence}</p>}
          {handOff.mend && <p className="govuk-inset-text">{handOff.mend}</p>}
          {differs && (
            <p className="govuk-body">
              <strong>{differs}</strong>
            </p>
          )}
          {here.length > 0 && <h3 className="govuk-heading-s">{journey.reportHere}</h3>}
          {here.map((report) => (
            <ReportEntry key={report.id} report={report} />
          ))}
        </div>
        <div>
          <dl className="govuk-summary-list cc-facts">
            <Fact term={journey.from}>
              {handOff.from.name}. <NameLinks things={handOff.fromOwners} />
            </Fact>
            <Fact term={journey.to}>
              {handOff.to.name}. <NameLinks things={handOff.toOwners} />
            </Fact>
            <Fact term={journey.passes}>{handOff.passes ?? journey.passesNothing}</Fact>
            <Fact term={journey.workingLink}>{journey.classes[handOff.class]}</Fact>
            <Fact term={journey.teams}>
              {fromTeams.length + toTeams.length === 0 ? (
                journey.noTeams
              ) : (
                <>
                  <NameLinks things={fromTeams} /> → <NameLinks things={toTeams} />
                </>
              )}
            </Fact>
            {missingPairs.length > 0 && (
              <Fact term={journey.missing}>{missingPairs.map(({ a, b }) => `${a.name} – ${b.name}`).join('; ')}</Fact>
            )}
            {brokerRoles.length > 0 && (
              <Fact term={journey.brokers}>
                <NameLinks things={brokerRoles.map(({ team }) => team)} />
              </Fact>
            )}
            {communities.length > 0 && (
              <Fact term={journey.communities}>
                {communities.map((community) => (
                  <div key={community.id}>
                    <NameLinks things={[community]} />
                    {community.subjects.length > 0 && (
                      <>
                        {journey.communityAround}
                        <NameLinks things={community.subjects} />
                        {journey.communityHere}
                      </>
                    )}
                  </div>
                ))}
              </Fact>
            )}
          </dl>
          <EvidenceStrip handOff={handOff} />
        </div>
      </div>
    </OpenPanel>
  );
};

export const Fact = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div className="govuk-summary-list__row">
    <dt className="govuk-summary-list__key">{term}</dt>
    <dd className="govuk-summary-list__value">{children}</dd>
  </div>
);
