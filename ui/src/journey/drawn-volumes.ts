import type { useFormats } from '../shell/formats.js';
import { volumesByStep } from '../view-model/swimlane/step-volumes.js';
import type { toSwimlane } from '../view-model/swimlane/swimlane.js';
import type { Words } from '../words/en.js';

/** How much each step is used, as `journeyWithVolumes` answers. */
export interface Volumes {
  readonly steps: Parameters<typeof volumesByStep>[0];
}

/** The part of a drawing's choices that shows how much each step is used; null shows nothing. */
export const drawnVolumes = (
  volumes: Volumes | null,
  { journey }: Words,
  formats: ReturnType<typeof useFormats>,
): Pick<Parameters<typeof toSwimlane>[1], 'volumes'> =>
  volumes
    ? {
        volumes: {
          byStep: volumesByStep(volumes.steps),
          say: (one) => (one ? journey.volume(formats.compact(one.value), one.year) : journey.volumeMissing),
        },
      }
    : {};
