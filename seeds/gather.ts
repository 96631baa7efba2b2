import { checkRow } from './check-row.js';
import { claimRelationship, type Claim } from './claims.js';
import { sayFact } from '#graph-schema/say-fact';
import { subjectIdOf } from './fact.js';
import type { DatasetAbout } from './dataset.js';
import type { DatasetFile, RecordOf } from './dataset-files.js';
import { openDataset, type GivenDataset } from './open-dataset.js';
import { DatasetRefused, problemAt, type Problem, type Report } from './problem.js';
import { readDataset, type DatasetRow } from './read-dataset.js';
import { createReferenceCheck } from './references.js';
import { bytesOf } from './same-bytes.js';
import { checkTeamPeriods, stepOrders, type StepPlace } from './order-of-steps.js';
import { stepId, toClaims } from './to-claims.js';

/** What one dataset says. */
export interface GatheredDataset {
  readonly dataset: string;
  readonly claims: readonly Claim[];
  readonly rows: number;
  /** Of the files as they were read. */
  readonly bytes: string;
  /** Pairs of teams that were put to somebody and left empty. */
  readonly notAnswered: number;
  readonly about?: DatasetAbout | undefined;
}

export interface Gathered {
  readonly datasets: readonly GatheredDataset[];
  readonly problems: Problem[];
  /** Keys that were named and stand in none of the datasets: the store must have them. */
  readonly unknown: readonly string[];
  readonly problemsOfMissing: (missing: ReadonlySet<string>) => Problem[];
}

/**
 * Reads and checks datasets together: references resolve across them. Nothing is written.
 * @param readOrdered of these journeys, those that datasets other than these order step by step
 * @throws DatasetRefused as soon as there are `mostProblems`
 */
export const gatherDatasets = async (
  given: readonly GivenDataset[],
  onRow?: (rows: number) => void,
  snapshotAsOf?: string,
  mostProblems = Number.POSITIVE_INFINITY,
  readOrdered?: ReadOrdered,
): Promise<Gathered> => {
  const problems: Problem[] = [];
  const unread = new Set<DatasetFile>();
  const report: Report = (problem, file) => {
    problems.push(problem);
    if (file) unread.add(file);
    if (problems.length >= mostProblems) throw new DatasetRefused(problems);
  };
  const references = createReferenceCheck();
  const gathered: (Omit<GatheredDataset, 'claims' | 'notAnswered'> & { readonly gathering: ReturnType<typeof startDataset> })[] = [];
  const ordered = new Set<string>();
  let rows = 0;
  for (const one of given) {
    const dataset = await openDataset(one, report);
    if (!dataset) continue;
    if (gathered.some((other) => other.dataset === dataset.name))
      report({
        file: dataset.given,
        line: 0,
        column: 'name',
        value: dataset.name,
        reason: 'is the name of another dataset given; each needs its own',
      });
    const bytes = (await bytesOf(dataset, snapshotAsOf)) ?? '';
    const gathering = startDataset(report, ordered);
    let own = 0;
    for await (const row of readDataset(dataset, report)) {
      rows += 1;
      own += 1;
      onRow?.(rows);
      const faults = checkRow(row);
      for (const { column, value, reason } of faults) report(problemAt(row.place, column, value, reason));
      const wrong = [...row.wrong, ...faults.map(({ column }) => column)];
      // A row with a fault of its own still says that its thing is there: whoever names it is not to blame.
      references.saw(row);
      references.named(row, wrong);
      if (wrong.length > 0) continue;
      gathering.add(row, toClaims(row.file, row.record as never, row.place));
    }
    gathered.push({ dataset: dataset.name, about: dataset.about, bytes, rows: own, gathering });
  }
  // Only now is known which journeys somebody orders, so that positions need not.
  const inDoubt = [...new Set(gathered.flatMap(({ gathering }) => gathering.journeys()))].filter((journey) => !ordered.has(journey));
  const elsewhere =
    inDoubt.length > 0
      ? await readOrdered?.(
          inDoubt,
          gathered.map(({ dataset }) => dataset),
        )
      : undefined;
  for (const journey of elsewhere ?? []) ordered.add(journey);
  const datasets = gathered.map(({ gathering, ...dataset }): GatheredDataset => ({ ...dataset, ...gathering.finish() }));
  return { datasets, problems, unknown: references.unknown(), problemsOfMissing: (missing) => references.problems(missing, unread) };
};

/** Of these journeys, those that other datasets in the store order step by step. */
type ReadOrdered = (journeys: readonly string[], without: readonly string[]) => Promise<readonly string[]>;

const startDataset = (report: Report, ordered: Set<string>) => {
  const claims = new Map<string, Claim>();
  const homes: Claim[] = [];
  const teamsWithHistory = new Set<string>();
  const steps: StepPlace[] = [];
  let notAnswered = 0;
  return {
    add: (row: DatasetRow, said: readonly Claim[]) => {
      if (row.file === 'team-organisations.csv') teamsWithHistory.add((row.record as RecordOf<'team-organisations.csv'>).team);
      if (row.file === 'step-order.csv') ordered.add((row.record as RecordOf<'step-order.csv'>).journey);
      if (row.file === 'collaborations.csv' && said.length === 0) notAnswered += 1;
      if (row.file === 'steps.csv') {
        const step = row.record as RecordOf<'steps.csv'>;
        steps.push({ journey: step.journey, step: stepId(step.journey, step.id), position: Number(step.position), place: row.place });
      }
      if (row.file === 'teams.csv') homes.push(...said.slice(1));
      const again = said.find(({ id }) => claims.has(id));
      if (again) {
        const before = claims.get(again.id) as Claim;
        report(
          problemAt(
            row.place,
            'source',
            row.place.source,
            `says ${sayFact(again.fact)} a second time; ${before.file}:${before.line} says it for the same source`,
          ),
        );
      }
      for (const claim of row.file === 'teams.csv' ? said.slice(0, 1) : said) if (!claims.has(claim.id)) claims.set(claim.id, claim);
    },
    journeys: () => steps.map(({ journey }) => journey),
    finish: () => {
      // Only now is known which teams have rows in team-organisations.csv, which go before the organisation in teams.csv.
      for (const claim of homes) if (!teamsWithHistory.has(subjectIdOf(claim.fact))) claims.set(claim.id, claim);
      for (const { before, after, place } of stepOrders(steps, ordered, report)) {
        const claim = claimRelationship(place, 'NEXT', { label: 'Step', id: before }, { label: 'Step', id: after }, { kind: 'THEN' });
        claims.set(claim.id, claim);
      }
      checkTeamPeriods([...claims.values()], report);
      return { claims: [...claims.values()], notAnswered };
    },
  };
};
