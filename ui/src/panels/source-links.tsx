import { bareId } from '#graph-schema/ids';
import { Link } from 'wouter';

interface SourceShown {
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
}

/** Each source by its own page, which links to where it was published. */
export const SourceLinks = ({ sources }: { sources: readonly SourceShown[] }) => (
  <ul className="govuk-list cc-sources">
    {sources.map((source) => (
      <li key={source.id}>
        <Link className="govuk-link" href={`/sources/${bareId(source.id)}`}>
          {source.name}
        </Link>
        {source.publisher && source.publisher !== source.name ? `, ${source.publisher}` : ''}
      </li>
    ))}
  </ul>
);
