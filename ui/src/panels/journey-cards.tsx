import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { useWords } from '../shell/language.js';

interface Props {
  readonly journeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly summary: string | null;
    readonly reports: readonly unknown[];
  }[];
  readonly counts: ReadonlyMap<string, { readonly organisations: readonly unknown[]; readonly crossings: number }>;
  readonly invented?: boolean;
}

/** A card for each journey; its counts come when they are there, and the card does not wait for them. */
export const JourneyCards = ({ journeys, counts, invented = false }: Props) => {
  const { home } = useWords();
  return (
    <ul className="cc-cards">
      {journeys.map((journey) => {
        const count = counts.get(journey.id);
        return (
          <li key={journey.id} className={invented ? 'cc-card cc-card--invented' : 'cc-card'}>
            <Link className="govuk-link govuk-!-font-weight-bold" href={`/journeys/${bareId(journey.id)}`}>
              {journey.name}
            </Link>
            {journey.summary && <p>{journey.summary}</p>}
            {count && (
              <p className="cc-card__counts">
                {invented
                  ? home.cardInvented(count.organisations.length, count.crossings)
                  : home.card(count.organisations.length, count.crossings, journey.reports.length)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
};
