import type { Change, Contact, NamedTeam, Sentences } from './sentences.js';

export interface AskedBody {
  readonly name: string;
  readonly on: string;
}

/** What is to be said of one hand-off; names of bodies, steps and teams, dates as YYYY-MM-DD. */
export interface HandOffSaid {
  readonly class: 'CONTINUITY' | 'BRIDGED' | 'WEAK' | 'SPLIT' | 'UNKNOWN';
  /** Names of the two steps. */
  readonly from: string;
  readonly to: string;
  /** Names of the bodies on each side. */
  readonly fromBodies: readonly string[];
  readonly toBodies: readonly string[];
  readonly fromAsked: readonly AskedBody[];
  readonly toAsked: readonly AskedBody[];
  /** Whether every pair of teams here was asked about; INVENTED when only an illustrative source did. */
  readonly pairsAsked: 'YES' | 'INVENTED' | 'NO';
  readonly illustrative: boolean;
  readonly asAt: string;
  readonly sharedTeams: readonly string[];
  /** The pair with the strongest tie. */
  readonly strongest: { readonly a: NamedTeam; readonly b: NamedTeam; readonly contact: Contact; readonly on: string } | null;
  readonly change: Change | null;
  /** Names of steps whose teams are unknown. */
  readonly unstaffed: readonly string[];
  readonly questions: number;
  readonly ask: readonly string[];
}

const freshMonths = 24;

/** Whether two dates are at most 24 months apart. */
export const isFresh = (on: string, asAt: string): boolean => {
  const [early, late] = on < asAt ? [on, asAt] : [asAt, on];
  const until = new Date(`${early}T00:00:00Z`);
  const dayOfMonth = until.getUTCDate();
  until.setUTCMonth(until.getUTCMonth() + freshMonths);
  // 29 February plus two years is 1 March; the last day of February still counts as 24 months.
  if (until.getUTCDate() !== dayOfMonth) until.setUTCDate(0);
  return late <= until.toISOString().slice(0, 10);
};

/** The finding at one hand-off, worded as its evidence allows; what is invented says so beside it. */
export const sayHandOff = (sentences: Sentences, said: HandOffSaid): string => {
  const finding = sayClass(sentences, said);
  return said.illustrative ? `${finding} ${sentences.illustrative()}` : finding;
};

const sayClass = (sentences: Sentences, said: HandOffSaid): string => {
  switch (said.class) {
    case 'CONTINUITY':
      return sentences.continuity({ teams: said.sharedTeams });
    case 'UNKNOWN':
      return sentences.unknown({
        steps: said.unstaffed,
        bodies: [...new Set([...said.fromBodies, ...said.toBodies])],
        questions: said.questions,
        ask: said.ask,
      });
    case 'SPLIT':
      return saySplit(sentences, said);
    case 'BRIDGED': {
      const { a, b, contact, on } = said.strongest!;
      return sentences.bridged({ a, b, community: contact.kind === 'COMMUNITY' ? contact.community : null, date: on });
    }
    case 'WEAK':
      return sentences.weak({ x: said.fromBodies, y: said.toBodies, contact: said.strongest!.contact, change: said.change });
  }
};

/** Two bodies are named beside "no working link" only when the pair was asked about, lately, and not in an invented example. */
const saySplit = (sentences: Sentences, said: HandOffSaid): string => {
  const asked = [...said.fromAsked, ...said.toAsked];
  const stale = asked.filter(({ on }) => !isFresh(on, said.asAt));
  if (asked.length > 0 && stale.length === 0 && said.pairsAsked === 'YES') {
    const names = (bodies: readonly AskedBody[]) => [...new Set(bodies.map(({ name }) => name))];
    if (said.fromAsked.length > 0 && said.toAsked.length > 0)
      return sentences.splitBothAsked({
        from: said.from,
        to: said.to,
        x: names(said.fromAsked),
        y: names(said.toAsked),
        dates: asked.map(({ on }) => on),
      });
    const oldest = asked.map(({ on }) => on).sort()[0]!;
    return sentences.splitOneAsked({ x: names(asked), date: oldest, y: said.fromAsked.length > 0 ? said.toBodies : said.fromBodies });
  }
  if (stale.length > 0)
    return sentences.splitNotRecorded({
      x: stale[0]!.name,
      date: stale[0]!.on,
      why: stale[0]!.on > said.asAt ? 'ONLY_LATER' : 'TOO_LONG_AGO',
    });
  if (asked.length === 0 || said.pairsAsked === 'INVENTED') return sentences.splitNotRecorded(null);
  return sentences.splitNotRecorded({ x: asked[0]!.name, date: asked[0]!.on, why: 'NOT_THIS_PAIR' });
};
