/** A thing as answers name it. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly illustrative: boolean;
}

export interface CrossingsAnswer {
  readonly journeys: readonly {
    readonly journey: Thing;
    readonly steps: number;
    readonly handOffs: number;
    readonly crossings: number;
    readonly mayCross: number;
    readonly organisations: readonly Thing[];
  }[];
}

interface NamedFact {
  readonly id: string;
  readonly name: string;
}

export interface DisputedOwnersAnswer {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly services: readonly {
    readonly service: NamedFact;
    readonly owners: readonly { readonly organisation: NamedFact; readonly from: string | null; readonly sources: readonly NamedFact[] }[];
  }[];
}

export interface GraphSummaryAnswer {
  readonly labels: readonly { readonly label: string; readonly count: number }[];
  readonly sourceKinds: readonly {
    readonly kind: string;
    readonly sources: number;
    readonly statements: number;
    readonly share: number | null;
  }[];
  readonly freshness: { readonly oldest: string | null; readonly newest: string | null; readonly lastLoad: string | null };
  readonly completeness: readonly { readonly what: string; readonly known: number; readonly of: number; readonly share: number | null }[];
  readonly datasets: readonly {
    readonly dataset: string;
    readonly load: number;
    readonly state: string;
    readonly startedAt: string | null;
    readonly finishedAt: string | null;
    readonly statements: number;
  }[];
  readonly note: string | null;
}
