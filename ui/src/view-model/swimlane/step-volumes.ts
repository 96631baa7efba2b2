interface FigureFact {
  readonly value: number | null;
  /** VALUE, NOT_PROVIDED, NOT_APPLICABLE */
  readonly state: string;
  /** YYYY-MM-DD */
  readonly end: string;
}

interface StepFigures {
  readonly step: { readonly id: string };
  readonly services: readonly { readonly volume: FigureFact | null }[];
}

/** How much the busiest service of a step is used; null: nobody says. Volumes of several services are never added. */
export interface StepVolume {
  readonly value: number;
  /** The year in which the period of the figure ended. */
  readonly year: string;
}

export const volumesByStep = (steps: readonly StepFigures[]): Map<string, StepVolume | null> =>
  new Map(
    steps
      .filter(({ services }) => services.length > 0)
      .map(({ step, services }) => {
        const known = services.flatMap(({ volume }) =>
          volume && volume.value !== null ? [{ value: volume.value, year: volume.end.slice(0, 4) }] : [],
        );
        return [step.id, known.sort((a, b) => b.value - a.value)[0] ?? null];
      }),
  );

/** Px of the bar that stands for a volume: a half and one more for each digit, so that ten times as much is as much thicker everywhere. */
export const volumeThickness = ({ value }: StepVolume): number => 1.5 * String(Math.max(1, Math.round(value))).length;
