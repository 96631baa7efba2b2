import { useWords } from '../shell/language.js';
import type { JourneyReport } from '../queries/journey-silos.js';
import { NothingSince } from '../shell/contact-link.js';
import { useFormats } from '../shell/formats.js';

/** One published report: what it says, its figures, how it was read, and what changed since. */
export const ReportEntry = ({ report }: { report: JourneyReport }) => {
  const { journey } = useWords();
  const formats = useFormats();
  const [source] = report.sources;
  return (
    <article className="cc-report">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {report.name}
        {report.reportedOn ? `, ${formats.dateOf('reportedOn', report.reportedOn)}` : ''}
      </h3>
      <p className="govuk-body govuk-!-margin-bottom-1">{report.statement}</p>
      {report.figures && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <strong>{journey.figures}:</strong> {report.figures}
        </p>
      )}
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>
          {journey.since}
          {report.sinceOn ? ` (${formats.dateOf('sinceOn', report.sinceOn)})` : ''}:
        </strong>{' '}
        {report.since ?? <NothingSince />}
      </p>
      {source && (
        <p className="govuk-body-s">
          {source.read === 'WHOLE' || source.read === 'EXCERPT' ? `${journey.weRead[source.read]} ` : ''}
          {source.url ? (
            <a className="govuk-link" href={source.url} rel="noreferrer">
              {source.name}
            </a>
          ) : (
            source.name
          )}
          {source.publisher ? `, ${source.publisher}` : ''}
        </p>
      )}
    </article>
  );
};
