import { distanceByChance, jensenShannon, type Shares } from '#analysis/jensen-shannon';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';
import { byName, toThing, type Named, type Thing } from './thing.js';

export interface ProfessionShare {
  readonly profession: Thing;
  /** 0..1, by head count; no head counts are told, since small ones point at people. */
  readonly share: number;
}

/** How two departments' mixes of professions differ. */
export interface MixComparison {
  readonly one: Thing;
  readonly other: Thing;
  /** Jensen–Shannon distance, 0 the same to 1 nothing in common. */
  readonly distance: number;
  /** The distance that one common mix of both would give at these head counts, 0..1. */
  readonly expected: number;
  /** The professions that add most to the distance, at most three. */
  readonly differsMost: readonly { readonly profession: Thing; readonly one: number; readonly other: number }[];
  readonly sentence: string;
}

export interface ProfessionMix {
  readonly shares: readonly { readonly profession: Named; readonly share: number }[];
  /** Heads by profession. */
  readonly heads: Shares;
}

type TeamProfessions = readonly (Named & { readonly people: number | null })[];

/** By head count; a head count that nobody gave counts 1, as in the split index. Null when nobody is recorded. */
export const mixOf = (teams: readonly TeamProfessions[]): ProfessionMix | null => {
  const heads = new Map<string, number>();
  const named = new Map<string, Named>();
  for (const profession of teams.flat()) {
    heads.set(profession.id, (heads.get(profession.id) ?? 0) + (profession.people ?? 1));
    named.set(profession.id, profession);
  }
  const total = [...heads.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const shares = [...heads].map(([id, count]) => ({ profession: named.get(id) as Named, share: count / total }));
  return { heads, shares: shares.sort((a, b) => b.share - a.share || byName(a.profession, b.profession)) };
};

interface Group {
  readonly department: Named;
  readonly mix: ProfessionMix | null;
}

/** How far a mix lies from that of all other departments together, and how far one common mix would at these head counts. */
export interface ApartFromOthers {
  readonly distance: number;
  readonly expected: number;
}

/** Fewer heads than this lie far apart by chance alone. */
const fewestHeads = 30;
export const fewHeads = (groups: readonly Group[], context: AnswerContext): readonly string[] => {
  const few = groups.filter(({ mix }) => mix && [...mix.heads.values()].reduce((sum, heads) => sum + heads, 0) < fewestHeads);
  if (few.length === 0) return [];
  return [
    say(
      context,
      'For {departments}, professions are recorded of fewer than {people} people. Mixes of few people lie apart by chance: read each distance against the one expected of a common mix.',
      { departments: sentencesIn[context.language].count(few.length, 'department'), people: fewestHeads },
    ),
  ];
};

/**
 * Each two departments with a known mix, and each against all others together.
 * Those come first that lie furthest beyond what one common mix would give: the distance alone would put the smallest first.
 */
export const compareMixes = (
  groups: readonly Group[],
  context: AnswerContext,
): { comparisons: MixComparison[]; apartFromOthers: ReadonlyMap<string, ApartFromOthers> } => {
  const known = groups.flatMap(({ department, mix }) => (mix ? [{ department, mix }] : []));
  const named = new Map(known.flatMap(({ mix }) => mix.shares.map(({ profession }) => [profession.id, profession] as const)));
  const comparisons = known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other): MixComparison[] => {
      const found = measured(one.mix.heads, other.mix.heads);
      if (!found) return [];
      const differsMost = found.by
        .filter(({ adds }) => adds > 0)
        .slice(0, 3)
        .map(({ kind, one: share, other: otherShare }) => ({
          profession: toThing('Profession', named.get(kind) as Named, context),
          one: share,
          other: otherShare,
        }));
      return [
        {
          one: toThing('Organisation', one.department, context),
          other: toThing('Organisation', other.department, context),
          distance: found.distance,
          expected: found.expected,
          differsMost,
          sentence: toSentence(one.department.name, other.department.name, differsMost, found, context),
        },
      ];
    }),
  );
  const apartFromOthers = known.flatMap((own) => {
    const found = measured(own.mix.heads, pooled(known.filter((other) => other !== own).map(({ mix }) => mix.heads)));
    return found ? [[own.department.id, found] as const] : [];
  });
  return {
    comparisons: comparisons.sort(
      (a, b) => b.distance - b.expected - (a.distance - a.expected) || byName(a.one, b.one) || byName(a.other, b.other),
    ),
    apartFromOthers: new Map(apartFromOthers),
  };
};

const measured = (one: Shares, other: Shares) => {
  const [found, expected] = [jensenShannon(one, other), distanceByChance(one, other)];
  return found && expected !== null ? { ...found, expected } : null;
};

const pooled = (mixes: readonly Shares[]): Shares => {
  const heads = new Map<string, number>();
  for (const mix of mixes) for (const [kind, count] of mix) heads.set(kind, (heads.get(kind) ?? 0) + count);
  return heads;
};

const toSentence = (
  one: string,
  other: string,
  [most]: MixComparison['differsMost'],
  { distance, expected }: ApartFromOthers,
  context: AnswerContext,
): string => {
  const { percent } = sentencesIn[context.language];
  if (!most) return say(context, 'The people recorded at {one} and {other} have the same mix of professions.', { one, other });
  const differs = say(
    context,
    'What differs most between {one} and {other} is {profession}: {share} and {otherShare} of the people recorded.',
    { one, other, profession: most.profession.name, share: percent(most.one), otherShare: percent(most.other) },
  );
  return distance > expected ? differs : `${differs} ${say(context, 'Groups of these sizes drawn from one mix would lie as far apart.')}`;
};
