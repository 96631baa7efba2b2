import { bareId } from '#graph-schema/ids';
import type { JourneyHandOff, JourneySilos } from '../queries/journey-silos.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { ownFirst } from '../view-model/journey/brief-facts.js';
import { isTold, onPaper } from '../view-model/journey/brief-fit.js';
import { crossingOf, organisationsOn, type NamedFact } from '../view-model/journey/journey-facts.js';

interface Props {
  readonly answer: JourneySilos;
  /** Bare id; null marks none. */
  readonly organisation: string | null;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly reportNumbers: ReadonlyMap<string, number>;
}

/** The drawing as a table; on paper, what is known of a few of them, by the numbers that steps have in the drawing. */
export const BriefHandOffs = ({ answer, organisation, numberOf, reportNumbers }: Props) => {
  const { journey, brief } = useWords();
  const formats = useFormats();
  const told = answer.handOffs.filter(isTold).slice(0, onPaper.handOffs);
  const rows = ownFirst(answer.handOffs, organisation);
  const yours = organisationsOn(answer).find(({ id }) => bareId(id) === organisation);
  const crossingText = (handOff: JourneyHandOff) => {
    const share = handOff.crossings.find(({ boundary }) => boundary === answer.boundary)?.share ?? null;
    return {
      crosses: share === null ? journey.crossings.crosses : journey.crossingShare(formats.share(share)),
      mayCross: journey.crossingMay,
      within: journey.crossingNo,
    }[crossingOf(handOff, answer.boundary)];
  };
  return (
    <>
      {told.length > 0 && (
        <section className="brief__paper">
          <h2>{brief.found}</h2>
          {told.map((one) => (
            <p key={one.key}>
              <strong>
                {numberOf.get(one.from.id)} → {numberOf.get(one.to.id)}
              </strong>{' '}
              {one.finding}
            </p>
          ))}
        </section>
      )}
      <section className="brief__screen">
        <h2 id="hand-offs">{brief.handOffs(rows.length)}</h2>
        {yours && <p>{brief.yoursFirst(yours.name, rows.filter(({ own }) => own).length)}</p>}
        {/* A table that is wider than a narrow screen must scroll by keyboard too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="brief__scroll" tabIndex={0} aria-labelledby="hand-offs">
          <table>
            <thead>
              <tr>
                {[journey.from, journey.to, journey.passes, journey.crossing, brief.found].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ handOff, own }) => (
                <tr key={handOff.key} id={`hand-off-${handOff.key}`} className={own ? 'brief__own' : undefined}>
                  <th scope="row">
                    <Side number={numberOf.get(handOff.from.id)} name={handOff.from.name} owners={handOff.fromOwners} />
                    {own && yours && <strong className="brief__mark">{brief.yours(yours.name)}</strong>}
                  </th>
                  <td>
                    <Side number={numberOf.get(handOff.to.id)} name={handOff.to.name} owners={handOff.toOwners} />
                  </td>
                  <td>{handOff.passes ?? journey.passesNothing}</td>
                  <td>{crossingText(handOff)}</td>
                  <td>
                    <strong>{journey.classes[handOff.class]}.</strong>
                    <span> {handOff.finding}</span>
                    {handOff.reports.length > 0 && (
                      <span> {handOff.reports.map(({ id }) => brief.reportNumber(reportNumbers.get(id) ?? 0)).join(', ')}.</span>
                    )}
                    <span className="brief__small">{handOff.evidence.sentence}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </>
  );
};

const Side = ({ number, name, owners }: { number: number | undefined; name: string; owners: readonly NamedFact[] }) => (
  <>
    <span className="brief__step-number">{number}</span>
    <span>
      {' '}
      {name}
      <span className="brief__small">{owners.map((owner) => owner.name).join(', ')}</span>
    </span>
  </>
);
