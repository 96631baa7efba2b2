import { askGraphql } from '../queries/ask-graphql.js';
import { gql } from '../queries/gql.js';
import type { Everything } from '../view-model/explore/graph-known.js';

const journeysDocument = gql(`
  query ExploreJourneys($after: String) { journeys(first: 100, after: $after) { totalCount nodes { illustrative steps { id } } pageInfo { hasNextPage endCursor } } }
`);
const servicesDocument = gql(`
  query ExploreServices($after: String) { services(first: 100, after: $after) { totalCount nodes { id illustrative } pageInfo { hasNextPage endCursor } } }
`);

/** More than this the explorer does not take in at once. */
const most = 5_000;

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list page by page until there are `upTo`, and how many there are in all. */
const readPages = async <Node>(
  upTo: number,
  ask: (after: string | null) => Promise<Page<Node>>,
): Promise<{ nodes: readonly Node[]; total: number }> => {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Node> = await ask(after);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || nodes.length >= upTo) return { nodes, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
};

/** Every step and service, up to 5,000 of them, and how many there are; invented ones only where there are no others. */
export const askEverything = async (asking: { readonly language: string; readonly signal: AbortSignal }): Promise<Everything> => {
  const journeys = await readPages(Infinity, async (after) => (await askGraphql(journeysDocument, { after }, asking)).journeys);
  const isReal = ({ illustrative }: { illustrative: boolean }) => !illustrative;
  const real = journeys.nodes.some(isReal);
  const steps = journeys.nodes.filter((journey) => !real || isReal(journey)).flatMap((journey) => journey.steps.map(({ id }) => id));
  const services = await readPages(most, async (after) => (await askGraphql(servicesDocument, { after }, asking)).services);
  const own = services.nodes.filter((service) => !real || isReal(service)).map(({ id }) => id);
  return { keys: [...steps, ...own].slice(0, most), total: steps.length + services.total - (services.nodes.length - own.length) };
};
