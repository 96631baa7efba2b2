import { Link } from 'wouter';
import {
  lifeEventQuery,
  policyQuery,
  reportQuery,
  sourceQuery,
  type LifeEventShown,
  type PolicyShown,
  type ReportShown,
  type SourceShown,
} from '../queries/things.js';
import { NothingSince } from '../shell/contact-link.js';
import { useWords } from '../shell/language.js';
import { useFormats } from '../shell/formats.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { History } from './history.js';
import { NameLink, Section, ThingsSection } from './section.js';
import { ThingFrame } from './thing-frame.js';

export const Source = ({ thing }: { thing: SourceShown }) => {
  const { things } = useWords();
  return (
    <ThingFrame label="Source" thing={thing} asked={{ document: sourceQuery, variables: { id: thing.id } }} explored={false}>
      <Section title={things.rests}>
        {thing.statements.length === 0 && <p className="govuk-body">{things.restsNone}</p>}
        <ul className="govuk-list">
          {thing.statements.map(({ dataset, statements }) => (
            <li key={dataset}>{things.restsCount(statements, dataset)}</li>
          ))}
        </ul>
      </Section>
      <ThingsSection title={things.what} things={thing.things} />
      <History id={thing.id} />
    </ThingFrame>
  );
};

export const Policy = ({ thing }: { thing: PolicyShown }) => {
  const { things } = useWords();
  return (
    <ThingFrame label="Policy" thing={thing} asked={{ document: policyQuery, variables: { id: thing.id } }}>
      <ThingsSection title={things.owners} things={thing.owners} />
      <ThingsSection title={things.services} things={thing.services} />
      <History id={thing.id} dated={thing.datedRelationships} />
    </ThingFrame>
  );
};

export const LifeEvent = ({ thing }: { thing: LifeEventShown }) => {
  const { home } = useWords();
  return (
    <ThingFrame label="LifeEvent" thing={thing} asked={{ document: lifeEventQuery, variables: { id: thing.id } }}>
      <ThingsSection title={home.journeys} things={thing.journeys} />
      <History id={thing.id} />
    </ThingFrame>
  );
};

export const Report = ({ thing }: { thing: ReportShown }) => {
  const { things } = useWords();
  const formats = useFormats();
  return (
    <ThingFrame label="Report" thing={thing} asked={{ document: reportQuery, variables: { id: thing.id } }}>
      <Section title={things.statement}>
        <p className="govuk-body cc-measure" lang="en-GB">
          {thing.statement}
        </p>
        {thing.figures && (
          <p className="govuk-body cc-measure">
            <strong>{things.figures}:</strong> <span lang="en-GB">{thing.figures}</span>
          </p>
        )}
      </Section>
      <Section title={things.since}>
        <p className="govuk-body cc-measure">
          {thing.since ? <span lang="en-GB">{thing.since}</span> : <NothingSince />}
          {thing.since && thing.sinceOn && ` (${formats.dateOf('sinceOn', thing.sinceOn)})`}
        </p>
      </Section>
      <HandOffs report={thing} />
      <ThingsSection title={things.organisations} things={thing.organisations} />
      <ThingsSection title={things.professions} things={thing.professions} />
      <History id={thing.id} />
    </ThingFrame>
  );
};

/** Where on which journey a report belongs: each hand-off opens in its drawing. */
const HandOffs = ({ report: { journeys, handOffs } }: { report: ReportShown }) => {
  const { things, journey: words } = useWords();
  return (
    <Section title={things.handOffs}>
      <ul className="govuk-list">
        {journeys.map((journey) => {
          const nameOf = (step: string) => journey.steps.find(({ id }) => id.endsWith(`/${step}`))?.name ?? step;
          const own = handOffs.filter((key) => journey.steps.some(({ id }) => id.endsWith(`/${key.split('>')[0]}`)));
          return (
            <li key={journey.id}>
              <NameLink thing={journey} />
              {': '}
              {own.length === 0 && things.wholeJourney}
              {own.map((key, at) => {
                const [from, to] = key.split('>') as [string, string];
                return (
                  <span key={key}>
                    {at > 0 && ' · '}
                    <Link className="govuk-link" href={`${hrefOfThing(journey.id)}?handOff=${encodeURIComponent(key)}`}>
                      {words.openHandOff(nameOf(from), nameOf(to))}
                    </Link>
                  </span>
                );
              })}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
