import { useWords } from '../shell/language.js';
import { volumesByStep } from '../view-model/swimlane/step-volumes.js';
import type { Volumes } from './drawn-volumes.js';

/** What the bars under the steps mean, and how many are missing. */
export const VolumesSaid = ({ volumes }: { volumes: Volumes }) => {
  const { journey } = useWords();
  const all = [...volumesByStep(volumes.steps).values()];
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-1">{journey.volumesSaid(all.filter((one) => one !== null).length, all.length)}</p>
  );
};
