import type { JourneySilos } from '../queries/journey-silos.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';

/** The unlinked share of a journey in words: its value and range; where there is no value, why not. */
export const useUnlinkedShare = ({
  splitIndex: { value, low, high, coverage },
  handOffCounts,
}: Pick<JourneySilos, 'splitIndex' | 'handOffCounts'>): { readonly share: string; readonly known: string } => {
  const { journey } = useWords();
  const formats = useFormats();
  const mayCross = handOffCounts.crossing + handOffCounts.mayCross;
  const range = low !== null && high !== null && low !== high ? journey.interval(formats.share(low), formats.share(high)) : null;
  const nothing = journey.nothingCrosses;
  return {
    share:
      value !== null
        ? [formats.share(value), ...(range === null ? [] : [range])].join(', ')
        : range === null
          ? nothing
          : journey.notRecorded(mayCross, range),
    known: coverage === null ? nothing : formats.share(coverage),
  };
};
