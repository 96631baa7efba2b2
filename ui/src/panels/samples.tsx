import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import { type Given } from '../view-model/answers/said-params.js';
import { capital } from '../view-model/capital.js';

interface Props {
  readonly samples: readonly { readonly permalink: string; readonly values: Given }[];
  /** Null while the names that they take are on their way. */
  readonly say: ((given: Given) => string[]) | null;
}

/** Examples of a question, each a link that asks it. */
export const Samples = ({ samples, say }: Props) => {
  const { questions: words } = useWords();
  if (samples.length === 0 || say === null) return null;
  return (
    <p className="govuk-body">
      {words.examples}:{' '}
      {samples.map(({ permalink, values }, at) => (
        <span key={permalink}>
          {at > 0 && ' · '}
          <Link className="govuk-link" href={permalink}>
            {capital(say(values).join(', ')) || words.asItStands}
          </Link>
        </span>
      ))}
    </p>
  );
};
