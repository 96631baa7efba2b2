import type { HandOffClass } from '#analysis/hand-off-class';
import type { Boundary } from '#analysis/journey-facts';
import type { JourneyNetwork } from '#analysis/journey-network';
import type { AnswerContext, RowsOf } from '../question.js';
import type { ProposalReads } from './proposal-reads.js';
import type { Thing } from './thing.js';

export interface MendedHandOff {
  /** `from>to` with bare step ids. */
  readonly key: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly class: HandOffClass;
  /** The others at the table with whom it would be mended. */
  readonly with: readonly Thing[];
}

export interface Invitation {
  /** Null where organisations are chosen. */
  readonly team: Thing | null;
  readonly organisation: Thing | null;
  /** How much less the whole would do without this one. */
  readonly adds: number;
  readonly handOffs: readonly MendedHandOff[];
  readonly sentence: string;
}

/** Whom to invite. Shares are of the split index (TEAM) or of crossing hand-offs by weight (ORGANISATION), 0..1. */
export interface Advice {
  readonly level: 'TEAM' | 'ORGANISATION';
  readonly invite: readonly Invitation[];
  /** TEAM: the split index now. ORGANISATION: the share of crossing hand-offs without both sides at the table now. */
  readonly before: number | null;
  readonly after: number | null;
  /** No choice of at most k makes `after` lower than this. */
  readonly bestPossible: number | null;
  readonly exact: boolean;
  readonly note: string | null;
}

export interface Advising {
  /** How many could be invited. */
  readonly available: number;
  readonly coverage: number | null;
  /** @throws AskError BAD_USER_INPUT when a new community would be of one */
  readonly choose: (k: number) => Advice;
}

/** What advice is given on. */
export interface Advised {
  readonly rows: RowsOf<ProposalReads>;
  readonly network: JourneyNetwork;
  readonly boundary: Boundary;
  readonly community: RowsOf<ProposalReads>['named'][number] | null;
  readonly context: AnswerContext;
}
