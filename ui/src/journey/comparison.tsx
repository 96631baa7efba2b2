import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { journeySilosQuery, type JourneySilos } from '../queries/journey-silos.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { volumesQuery } from '../queries/volumes.js';
import { differencesBetween, type Difference } from '../view-model/journey/differences.js';
import { firstJourneyView, searchFor, type JourneyView } from '../view-model/journey/journey-view.js';
import { toSwimlane, type Swimlane } from '../view-model/swimlane/swimlane.js';
import { drawnVolumes, type Volumes } from './drawn-volumes.js';
import { JourneyDrawing } from './journey-drawing.js';
import { SwimlaneKey } from './swimlane-key.js';
import type { Opening } from './swimlane.js';
import { silosVariables } from './use-journey-silos.js';

/** Whether an answer is the one asked for: it is on its way while an earlier one stands in its place, and then it comes or fails. */
export type Coming = 'HERE' | 'COMING' | 'FAILED';

interface Props {
  /** What is on screen: with unsaved answers, if there are any. */
  readonly answer: JourneySilos;
  readonly coming: Coming;
  readonly recorded: JourneySilos;
  /** How much each step of what is on screen is used; null while that is not asked for. */
  readonly volumes: Volumes | null;
  readonly view: JourneyView;
  readonly hrefFor: (view: JourneyView) => string;
  readonly opened: string | null;
}

interface Compared {
  readonly against: NonNullable<JourneyView['against']>;
  readonly differences: readonly Difference[];
  /** How many hand-offs there are here. */
  readonly of: number;
  readonly drawnHere: Swimlane;
  readonly drawnThere: Swimlane;
  readonly headingHere: string;
  readonly headingThere: string;
}

/** The drawing beside that of another date, another journey, or what is recorded, with what differs marked and listed. */
export const Comparison = ({ answer, coming, recorded, volumes, view, hrefFor, opened }: Props) => {
  const words = useWords();
  const { compare, journey } = words;
  const formats = useFormats();
  const { against, nation, lanes, organisation } = view;
  const variables =
    against === null || against.kind === 'recorded'
      ? null
      : silosVariables(against.kind === 'journey' ? against.id : bareId(answer.journey.id), {
          ...view,
          asAt: against.kind === 'date' ? against.day : view.asAt,
        });
  const asked = useAnswer(journeySilosQuery, variables);
  const other = against?.kind === 'recorded' ? recorded : (asked.data?.silosSplittingJourney ?? null);
  const otherVolumes = useAnswer(volumesQuery, view.volumes && variables ? { journey: variables.journey, asAt: variables.asAt } : null);
  const volumesThere = variables ? (otherVolumes.data?.journeyWithVolumes ?? null) : volumes;
  const compared = useMemo((): Compared | null => {
    if (!other || !against) return null;
    const [here, there] = {
      date: [compare.on(formats.day(answer.asAt)), compare.on(formats.day(other.asAt))],
      journey: [compare.of(answer.journey.name), compare.of(other.journey.name)],
      recorded: [compare.withAnswers, compare.asRecorded],
    }[against.kind] as [string, string];
    const said = { ...compare.words, crossings: journey.crossings, classes: journey.classes };
    const found = differencesBetween({ facts: answer, where: here }, { facts: other, where: there }, said);
    const draw = (facts: JourneySilos, used: Volumes | null) =>
      toSwimlane(facts, { lanes, organisation, nation, ...drawnVolumes(used, words, formats) }, words);
    return {
      against,
      of: answer.handOffs.length,
      differences: found.differences,
      drawnHere: draw(found.here, volumes),
      drawnThere: draw(found.there, volumesThere),
      headingHere: compare.heading(answer.journey.name, here),
      headingThere: compare.heading(other.journey.name, there),
    };
  }, [answer, other, against, compare, journey, formats, lanes, organisation, nation, words, volumes, volumesThere]);
  // Two answers of which one is not the one asked for are no comparison: the last that was one stays until the next is.
  const isAsked = coming === 'HERE' && !asked.loading && !asked.error;
  const [last, setLast] = useState<Compared | null>(null);
  if (isAsked && last !== compared) setLast(compared);
  const shown = isAsked ? compared : last;
  return (
    <>
      {asked.error && <Failing error={asked.error} retry={asked.retry} />}
      {otherVolumes.error && <Failing error={otherVolumes.error} retry={otherVolumes.retry} />}
      {/* The page itself says that its own answer is on its way. */}
      {!shown && <Waiting on={coming === 'HERE' && !asked.error} />}
      {shown && (
        <div className={isAsked ? undefined : 'cc-stale'}>
          <SideBySide compared={shown} view={view} hrefFor={hrefFor} opened={opened} />
        </div>
      )}
    </>
  );
};

const SideBySide = ({ compared, view, hrefFor, opened }: { compared: Compared } & Pick<Props, 'view' | 'hrefFor' | 'opened'>) => {
  const { compare, journey } = useWords();
  const { against, differences, of, drawnHere, drawnThere, headingHere, headingThere } = compared;
  const { boundary, lanes, nation } = view;
  const hrefHere: Opening['href'] = (open) => hrefFor({ ...view, open, asking: false });
  const hrefThere: Opening['href'] = (open) => {
    if (against.kind === 'journey')
      return `/journeys/${against.id}${searchFor({ ...firstJourneyView, boundary, asAt: view.asAt, lanes, nation, open })}`;
    return hrefFor({
      ...view,
      against: null,
      open,
      asking: false,
      ...(against.kind === 'date' ? { asAt: against.day } : { answers: firstJourneyView.answers }),
    });
  };
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side" className="govuk-heading-m govuk-!-margin-bottom-1">
        {compare.title}
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{compare.differ(differences.length, of)}</strong>
      </p>
      {differences.length > 0 && (
        <ul className="govuk-list govuk-list--bullet cc-differences">
          {differences.map(({ handOff, here: isHere, sentence }) => (
            <li key={`${isHere} ${handOff.key}`}>
              <Link className="govuk-link" href={(isHere ? hrefHere : hrefThere)({ kind: 'handOff', key: handOff.key })}>
                {journey.openHandOff(handOff.from.name, handOff.to.name)}
              </Link>
              : {sentence}
            </li>
          ))}
        </ul>
      )}
      {against.kind !== 'journey' && <p className="govuk-hint">{compare.same}</p>}
      {view.as === 'drawing' && (
        <div className="cc-wide-only">
          <SwimlaneKey drawings={[drawnHere, drawnThere]} />
        </div>
      )}
      <h3 className="govuk-heading-s">{headingThere}</h3>
      <JourneyDrawing drawn={drawnThere} as={view.as} name={headingThere} href={hrefThere} opened={null} />
      <h3 className="govuk-heading-s">{headingHere}</h3>
      <JourneyDrawing drawn={drawnHere} as={view.as} name={headingHere} href={hrefHere} opened={opened} />
    </section>
  );
};
