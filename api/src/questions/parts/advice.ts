import type { HandOffClass } from '#analysis/hand-off-class';
import type { Boundary } from '#analysis/journey-facts';
import type { JourneyNetwork } from '#analysis/journey-network';
import { say } from '#wording/say-answer';
import type { Interval } from '#analysis/split-index';
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
  /**
   * By how much less the whole choice would do without this one alone, 0..1. TEAM: how much higher the split index would stay. ORGANISATION: the share
   * of crossing hand-offs, by weight, that would not have both sides at the table. These do not add up: a link, or a hand-off, needs both its sides.
   */
  readonly lessWithout: number;
  readonly handOffs: readonly MendedHandOff[];
  readonly sentence: string;
}

/** Crossing hand-offs with an owner of either side at the table, apart by the boundary. Who works with whom has no part in it. */
export interface AtTable {
  readonly handOffs: number;
  /** Hand-offs known to cross. */
  readonly of: number;
  /** 0..1, by weight: how likely people are to take both steps; null when none crosses. */
  readonly share: number | null;
}

/** Whom to invite. Split indexes are there for TEAM only, what has both sides at the table for ORGANISATION only; the others are null. */
export interface Advice {
  readonly level: 'TEAM' | 'ORGANISATION';
  readonly invite: readonly Invitation[];
  readonly splitIndex: Interval | null;
  /** With these invitations, on the hand-offs that are known now. */
  readonly splitIndexAfter: Interval | null;
  /** No choice of at most k brings the value lower than this. */
  readonly splitIndexLeast: number | null;
  readonly atTable: AtTable | null;
  readonly atTableAfter: AtTable | null;
  /** No choice of at most k brings the share higher than this. */
  readonly atTableMost: number | null;
  readonly exact: boolean;
  /** Why nobody is named, or why fewer than asked for; what is left out and what does not add up. */
  readonly note: string | null;
}

export interface Advising {
  /** How many could be invited. */
  readonly available: number;
  /** Of them, those who could mend anything by coming: the search is among them. */
  readonly toChooseFrom: number;
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

/** Said where those chosen do not add up to what they do together. */
export const sayOverlap = (invite: readonly Invitation[], together: number, context: AnswerContext): string[] =>
  Math.abs(invite.reduce((sum, { lessWithout }) => sum + lessWithout, 0) - together) < 0.0005
    ? []
    : [
        say(
          context,
          'What would be lacking without each one is counted for that one alone, the others still there. Whatever joins two sides needs both, so these figures do not add up to what all bring together.',
        ),
      ];
