import type { Interval } from '#analysis/split-index';
import type { BrokerageRole } from '#analysis/brokerage';
import type { HandOffClass } from '#analysis/hand-off-class';
import type { Boundary } from '#analysis/journey-facts';
import type { NodeKey } from '#graph-schema/ids';
import type { SourceFact } from '../question.js';
import type { Community, Journey, Organisation, Profession, Step, Team } from './things.js';

/** What a finding rests on. Counts are of facts, each once: see `countedAs`. */
export interface Evidence {
  readonly published: number;
  /** Said by the organisation itself. */
  readonly department: number;
  readonly unverified: number;
  readonly illustrative: number;
  /** Facts whose sources were all read as an excerpt only. */
  readonly excerptOnly: number;
  readonly asked: readonly { readonly organisation: Organisation; readonly on: string }[];
  readonly notAsked: readonly Organisation[];
  /** The days on which the sources were read: the first and the last. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly sentence: string;
}

/** What somebody published about a hand-off or the journey. */
export interface Report {
  readonly id: NodeKey;
  readonly name: string;
  readonly effect: 'SPLITS' | 'BRIDGES';
  readonly boundary: Boundary | null;
  readonly statement: string;
  readonly figures: string | null;
  readonly reportedOn: string | null;
  readonly since: string | null;
  readonly sinceOn: string | null;
  readonly organisations: readonly Organisation[];
  readonly professions: readonly Profession[];
  readonly sources: readonly SourceFact[];
  /** Keys of the hand-offs of this answer that it speaks of; empty when it is the whole journey. */
  readonly handOffs: readonly string[];
  readonly sentence: string;
}

export interface HandOff {
  /** `from>to` with bare step ids, such as `register-death>tell-once`. */
  readonly key: string;
  readonly from: Step;
  readonly to: Step;
  readonly weight: number;
  readonly class: HandOffClass;
  readonly passes: string | null;
  readonly crosses: readonly Boundary[];
  readonly crossings: readonly { readonly boundary: Boundary; readonly share: number | null; readonly mayCross: boolean }[];
  readonly tieMean: number | null;
  readonly tieMax: number | null;
  readonly fromOwners: readonly Organisation[];
  readonly toOwners: readonly Organisation[];
  readonly fromDepartments: readonly Organisation[];
  readonly toDepartments: readonly Organisation[];
  readonly fromTeams: readonly Team[];
  readonly toTeams: readonly Team[];
  readonly missingPairs: readonly { readonly a: Team; readonly b: Team }[];
  readonly brokers: readonly Team[];
  readonly brokerRoles: readonly { readonly team: Team; readonly role: BrokerageRole | null }[];
  readonly communities: readonly Community[];
  readonly personCarries: boolean;
  readonly rework: boolean;
  readonly asked: 'BOTH' | 'FROM' | 'TO' | 'NEITHER';
  readonly askedOn: string | null;
  readonly basis: 'REQUIRED' | 'PASSED' | 'ORDER';
  readonly reports: readonly Report[];
  readonly sources: readonly SourceFact[];
  /** What is found here, as a sentence that the evidence allows. */
  readonly finding: string;
  /** Said when only the order of the steps is known. */
  readonly basisSentence: string | null;
  /** What would mend it; null where nothing needs mending or nothing is known. */
  readonly mend: string | null;
  /** Owners that sources dispute here, each as a sentence. */
  readonly disputes: readonly string[];
  readonly evidence: Evidence;
}

export interface JourneySilo {
  /** `silo:<journey>-<digest of the teams>`, or `silo:<journey>-reported-<report>`. */
  readonly id: string;
  readonly basis: 'DERIVED' | 'REPORTED';
  readonly name: string;
  readonly teams: readonly Team[];
  readonly organisations: readonly Organisation[];
  readonly professions: readonly Profession[];
  readonly cohesion: number | null;
  readonly isolation: number | null;
  readonly demandShare: number | null;
  readonly score: number | null;
  readonly splits: boolean;
  readonly boundary: Boundary | null;
  readonly statement: string | null;
  readonly reportedOn: string | null;
  readonly sources: readonly SourceFact[];
  readonly sentence: string;
}

/** Hand-offs by class. */
export interface ClassCounts {
  readonly continuity: number;
  readonly bridged: number;
  readonly weak: number;
  readonly split: number;
  readonly unknown: number;
}

/** `crossing` and `mayCross` are about the boundary that was asked; the classes count every hand-off. */
export interface HandOffCounts extends ClassCounts {
  readonly total: number;
  readonly crossing: number;
  readonly mayCross: number;
}

/** The fields of `silosSplittingJourney` beside those of every answer. */
export interface JourneySilos {
  readonly journey: Journey;
  readonly boundary: Boundary;
  readonly cohesionAt: number;
  readonly nation: string | null;
  readonly splitIndex: Interval;
  readonly hardSplitShare: number | null;
  readonly deficit: {
    readonly demand: number | null;
    readonly ties: number | null;
    readonly deficit: number | null;
    readonly p: number | null;
  };
  readonly handOffs: readonly HandOff[];
  readonly silos: readonly JourneySilo[];
  readonly merges: readonly { readonly at: number; readonly groups: readonly (readonly Team[])[] }[];
  readonly reports: readonly Report[];
  /** What the whole answer rests on. */
  readonly evidence: Evidence;
  readonly askFirst: readonly { readonly organisation: Organisation; readonly narrows: number; readonly reason: string }[];
  readonly handOffCounts: HandOffCounts;
  /** Only the hand-offs that cross the boundary. */
  readonly crossingCounts: ClassCounts;
  /** Organisations that own a service of the journey. */
  readonly organisationCount: number;
}
