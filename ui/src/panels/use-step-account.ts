import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { accountOf, type StepSource } from '../view-model/journey/step-account.js';

/** Whose account a step is, in the language in use. */
export const useStepAccount = (describedOn: string | null): ((sources: readonly StepSource[]) => string) => {
  const { journey } = useWords();
  const formats = useFormats();
  return (sources) => {
    const account = accountOf(sources, describedOn);
    return account.kind === 'PUBLISHED'
      ? journey.stepPublished(account.by.join(', '), account.on && formats.month(account.on))
      : account.kind === 'INVENTED'
        ? journey.stepInvented
        : journey.stepOwn;
  };
};
