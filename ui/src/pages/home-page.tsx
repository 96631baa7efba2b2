import { Link } from 'wouter';
import { FindBox } from '../panels/find-box.js';
import { GraphqlLink } from '../panels/graphql-link.js';
import { JourneyCards } from '../panels/journey-cards.js';
import { journeysQuery, questionsQuery } from '../queries/catalogue.js';
import { crossingsQuery } from '../queries/crossings.js';
import { graphSummaryQuery } from '../queries/graph-summary.js';
import { useAnswer } from '../queries/use-answer.js';
import { useContact } from '../shell/contact-link.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { toTry } from '../view-model/to-try.js';
import { toWholePercents } from '../view-model/whole-percents.js';

export const HomePage = () => {
  const { home, shell } = useWords();
  const contact = useContact();
  useTitle(null);
  const journeys = useAnswer(journeysQuery, {});
  const crossings = useAnswer(crossingsQuery, { invented: true });
  // A ready question stands here once this copy can answer it.
  const known = new Set(useAnswer(questionsQuery, {}).data?.questions.map((question) => question.name));
  const all = journeys.data?.journeys.nodes ?? [];
  const counts = new Map(crossings.data?.journeysByCrossing.journeys.map((one) => [one.journey.id, one]));
  return (
    <>
      <h1 className="govuk-heading-xl">{home.title}</h1>
      <FindBox label={home.find} />
      <p className="govuk-body cc-measure">{home.what}</p>
      <h2 className="govuk-heading-m">{home.tryTitle}</h2>
      <ul className="cc-cards">
        {toTry.map(([href, title, says]) => (
          <li key={href} className="cc-card">
            <Link className="govuk-link govuk-!-font-weight-bold" href={href}>
              {home[title]}
            </Link>
            <p>{home[says]}</p>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{home.journeys}</h2>
      {journeys.error && <Failing error={journeys.error} retry={journeys.retry} />}
      <Waiting on={journeys.loading} />
      <p className="govuk-body">{home.dotted}</p>
      <JourneyCards journeys={all.filter((one) => !one.illustrative)} counts={counts} />
      <h2 className="govuk-heading-m">{home.readyTitle}</h2>
      <ol className="govuk-list govuk-list--number">
        {home.ready
          .filter(([name]) => known.has(name))
          .map(([name, asks]) => (
            <li key={name}>
              <Link className="govuk-link" href={`/questions/${name}`}>
                {asks}
              </Link>
            </li>
          ))}
      </ol>
      {all.some((one) => one.illustrative) && (
        <>
          <h2 className="govuk-heading-m">{home.inventedTitle}</h2>
          <p className="govuk-body">{home.invented}</p>
          <JourneyCards journeys={all.filter((one) => one.illustrative)} counts={counts} invented />
        </>
      )}
      <Fresh />
      <p className="govuk-body">
        <GraphqlLink document={journeysQuery} />
      </p>
      <p className="govuk-body">
        {home.wrong}{' '}
        {contact ? (
          <a className="govuk-link" href={contact}>
            {shell.sayWrong}
          </a>
        ) : (
          home.noContact
        )}
      </p>
    </>
  );
};

/** How fresh the facts are, and how many were published or not yet checked. */
const Fresh = () => {
  const { home } = useWords();
  const formats = useFormats();
  const summary = useAnswer(graphSummaryQuery, {}).data?.graphSummary;
  const kinds = toWholePercents(summary?.sourceKinds ?? []);
  const shareOf = (kind: string) => kinds.find((one) => one.kind === kind)?.share ?? null;
  const [published, unchecked] = [shareOf('PUBLISHED'), shareOf('UNVERIFIED')];
  if (!summary?.freshness.newest || published === null || unchecked === null) return null;
  return (
    <p className="govuk-body">{home.fresh(formats.day(summary.freshness.newest), formats.share(published), formats.share(unchecked))}</p>
  );
};
