/** The ways to cut people into groups that a journey may cross. ACTIVITY is the boundary between policy and delivery. */
export type Boundary = 'ORGANISATION' | 'DEPARTMENT' | 'PROFESSION' | 'ACTIVITY';
export const boundaries: readonly Boundary[] = ['ORGANISATION', 'DEPARTMENT', 'PROFESSION', 'ACTIVITY'];

export interface StepFacts {
  readonly id: string;
  readonly position: number;
  /** 0..1: the share of people who take it. */
  readonly likelihood: number;
  /** Empty: all. */
  readonly nations: readonly string[];
  /** Empty: the person carries it. */
  readonly services: readonly string[];
}

export interface OrderFacts {
  readonly from: string;
  readonly to: string;
  readonly kind: 'THEN' | 'OR' | 'REWORK';
  readonly passes: string | null;
}

export interface TeamFacts {
  readonly id: string;
  readonly organisation: string | null;
  readonly activity: string | null;
  readonly professions: readonly { readonly profession: string; readonly people: number | null }[];
  /** The services that it works on. */
  readonly services: readonly string[];
}

export interface TieFacts {
  readonly a: string;
  readonly b: string;
  /** 0..1; 0 says: asked, and none. */
  readonly strength: number;
}

/**
 * All that the measures of one journey look at, as plain data, already as at one date. Teams that are off the journey belong here too when
 * they have a tie or a community with one that is on it: they may be go-betweens, and they make a community larger.
 */
export interface JourneyFacts {
  readonly steps: readonly StepFacts[];
  readonly order: readonly OrderFacts[];
  readonly services: readonly { readonly id: string; readonly owners: readonly string[] }[];
  readonly organisations: readonly { readonly id: string; readonly departments: readonly string[]; readonly surveyedOn: string | null }[];
  readonly teams: readonly TeamFacts[];
  readonly ties: readonly TieFacts[];
  readonly communities: readonly { readonly id: string; readonly members: readonly string[] }[];
}
