import { Link } from 'wouter';
import { Fact } from '../panels/hand-off-panel.js';
import { siloQuery } from '../queries/things.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { Unanswered } from '../shell/waiting.js';
import { useTitle } from '../shell/use-title.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { TeamsSection } from './links.js';
import { NameLink, Section, ThingsSection } from './section.js';
import { ThingFrame } from './thing-frame.js';
import { useValue } from './values.js';

/** A close group of a journey, derived from its working links or reported by somebody; its id is stable for the same teams. */
export const Silo = ({ id, journey }: { id: string; journey: string }) => {
  const { things, journey: words } = useWords();
  const formats = useFormats();
  const value = useValue();
  const { data, error, loading, retry } = useAnswer(siloQuery, { journey });
  const answer = data?.silosSplittingJourney;
  const silo = answer?.silos.find((one) => one.id === id);
  if (!answer) return <Unanswered error={error} loading={loading} retry={retry} />;
  if (!silo) return <NoGroup id={id} journey={answer.journey} />;
  const share = (figure: number | null) => (figure === null ? things.notDefined : formats.share(figure));
  return (
    <ThingFrame
      label="Silo"
      thing={{ ...silo, illustrative: answer.illustrative && silo.basis === 'DERIVED' }}
      asked={{ document: siloQuery, variables: { journey } }}
      explored={false}>
      <p className="govuk-body cc-answer__first cc-measure">{silo.sentence}</p>
      <p className="govuk-hint">{silo.basis === 'DERIVED' ? things.siloHint : value('basis', silo.basis)}</p>
      <Section title={things.toJourney}>
        <p className="govuk-body">
          <NameLink thing={answer.journey} />
        </p>
      </Section>
      {silo.basis === 'DERIVED' && (
        <Section title={words.measures}>
          <dl className="govuk-summary-list cc-facts">
            <Fact term={things.cohesion}>{share(silo.cohesion)}</Fact>
            <Fact term={things.isolation}>{share(silo.isolation)}</Fact>
            <Fact term={things.demandShare}>{share(silo.demandShare)}</Fact>
          </dl>
        </Section>
      )}
      <TeamsSection teams={silo.teams} />
      <ThingsSection title={things.organisations} things={silo.organisations} />
      <ThingsSection title={things.professions} things={silo.professions} />
    </ThingFrame>
  );
};

const NoGroup = ({ id, journey }: { id: string; journey: { id: string; name: string } }) => {
  const { things } = useWords();
  useTitle(things.neverTitle(id));
  return (
    <>
      <h1 className="govuk-heading-xl cc-break">{things.neverTitle(id)}</h1>
      <p className="govuk-body cc-measure">{things.siloGone}</p>
      <p className="govuk-body">
        {things.toJourney}:{' '}
        <Link className="govuk-link" href={hrefOfThing(journey.id)!}>
          {journey.name}
        </Link>
      </p>
    </>
  );
};
