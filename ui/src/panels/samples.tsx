import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import type { ParamShown } from '../view-model/answers/question-form.js';
import { capital, type Given } from '../view-model/answers/said-params.js';
import { useSaidParams } from './use-said-params.js';

interface Props {
  readonly question: string;
  readonly params: readonly ParamShown[];
  readonly samples: readonly { readonly permalink: string; readonly values: Given }[];
}

/** Examples of a question, each a link that asks it. */
export const Samples = ({ question, params, samples }: Props) => {
  const { questions: words } = useWords();
  const say = useSaidParams(
    question,
    params,
    samples.map(({ values }) => values),
  );
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
