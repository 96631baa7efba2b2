import type { JourneyHandOff, JourneySilos } from '../queries/journey-silos.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { ownFirst } from '../view-model/brief-facts.js';
import { bareId, crossingOf, organisationsOn, type NamedFact } from '../view-model/journey-facts.js';

interface Props {
  readonly answer: JourneySilos;
  /** Bare id; null marks none. */
  readonly organisation: string | null;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly reportNumbers: ReadonlyMap<string, number>;
}

/** The drawing as a table. On paper steps go by their numbers, which the drawing has. */
export const BriefHandOffs = ({ answer, organisation, numberOf, reportNumbers }: Props) => {
  const { journey, brief } = useWords();
  const formats = useFormats();
  const rows = ownFirst(answer.handOffs, organisation);
  const yours = organisationsOn(answer).find(({ id }) => bareId(id) === organisation);
  const crossingText = (handOff: JourneyHandOff) => {
    const share = handOff.crossings.find(({ boundary }) => boundary === answer.boundary)?.share ?? null;
    return { crosses: share === null ? journey.crossings.crosses : journey.crossingShare(formats.share(share)), mayCross: journey.crossingMay, within: journey.crossingNo }[crossingOf(handOff, answer.boundary)];
  };
  return (
    <section>
      <h2 id="hand-offs">{brief.handOffs(rows.length)}</h2>
      {yours && <p>{brief.yoursFirst(yours.name, rows.filter(({ own }) => own).length)}</p>}
      {/* A table that is wider than a narrow screen must scroll by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="brief__scroll" tabIndex={0} aria-labelledby="hand-offs">
        <table>
          <thead>
            <tr>{[journey.from, journey.to, journey.passes, journey.crossing, brief.found].map((title) => <th key={title} scope="col">{title}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ handOff, own }) => (
              <tr key={handOff.key} id={`hand-off-${handOff.key}`} className={own ? 'brief__own' : undefined}>
                <th scope="row">
                  <Side number={numberOf.get(handOff.from.id)} name={handOff.from.name} owners={handOff.fromOwners} />
                  {own && yours && <strong className="brief__mark">{brief.yours(yours.name)}</strong>}
                </th>
                <td><Side number={numberOf.get(handOff.to.id)} name={handOff.to.name} owners={handOff.toOwners} /></td>
                <td>{handOff.passes ?? <span className="brief__screen">{journey.passesNothing}</span>}</td>
                <td><span className="brief__paper">{journey.crossing}: </span>{crossingText(handOff)}</td>
                <td className={isTold(handOff) ? 'brief__told' : undefined}>
                  <strong>{journey.classes[handOff.class]}.</strong>
                  <span className={isTold(handOff) ? undefined : 'brief__screen'}> {handOff.finding}</span>
                  {handOff.reports.length > 0 && <span> {handOff.reports.map(({ id }) => brief.reportNumber(reportNumbers.get(id) ?? 0)).join(', ')}.</span>}
                  <span className="brief__screen brief__small">{handOff.evidence.sentence}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

/** On paper the sentence about what is not known would stand there again and again. */
const isTold = (handOff: JourneyHandOff): boolean => handOff.class !== 'UNKNOWN' && handOff.class !== 'CONTINUITY';

const Side = ({ number, name, owners }: { number: number | undefined; name: string; owners: readonly NamedFact[] }) => (
  <>
    <span className="brief__step-number">{number}</span>
    <span className="brief__screen"> {name}<span className="brief__small">{owners.map((owner) => owner.name).join(', ')}</span></span>
  </>
);
