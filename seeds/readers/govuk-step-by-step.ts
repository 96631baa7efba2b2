import { z } from 'zod';
import type { Problem } from '../problem.js';
import { readJsonWithLines, type JsonPath } from './json-with-lines.js';
import type { PublishedFormat, PublishedRow } from './published.js';
import { toId } from './to-id.js';

const govuk = 'https://www.gov.uk';

const link = z.object({ href: z.string().optional(), text: z.string() });
const content = z.object({ type: z.string(), contents: z.array(z.unknown()).optional() });
const stepShape = z.object({
  title: z.string().min(1, 'a step must have a title'),
  optional: z.boolean().optional(),
  logic: z.string().optional(),
  contents: z.array(content).default([]),
});
type Step = z.infer<typeof stepShape>;
const stepsShape = z.object({ steps: z.array(stepShape).min(1, 'there must be a step') });
const navShape = z
  .object({
    title: z.string().min(1),
    base_path: z.string().regex(/^\//, 'must be the path of the page, such as /learn-to-drive-a-car'),
    description: z.string().optional(),
    step_by_step_nav: stepsShape.optional(),
    details: z.object({ step_by_step_nav: stepsShape.optional() }).optional(),
    /** The older shape: groups of steps, each group a number on the page. */
    tasklist: z.object({ groups: z.array(z.array(stepShape).min(1)).min(1) }).optional(),
  })
  .refine(
    (nav) => nav.step_by_step_nav ?? nav.details?.step_by_step_nav ?? nav.tasklist,
    'holds no steps: neither step_by_step_nav.steps nor tasklist.groups',
  );
type Nav = z.infer<typeof navShape>;

interface Placed {
  readonly step: Step;
  readonly path: JsonPath;
}
/** Steps that stand beside one another under one number: with “and” people take all of them, with “or” one. */
interface Group {
  readonly either: boolean;
  readonly steps: Placed[];
}

const groupsOf = (nav: Nav): readonly Group[] => {
  if (nav.tasklist)
    return nav.tasklist.groups.map((group, at) => ({
      either: group.some(({ logic }) => logic === 'or'),
      steps: group.map((step, within) => ({ step, path: ['tasklist', 'groups', at, within] })),
    }));
  const top: JsonPath = nav.step_by_step_nav ? ['step_by_step_nav', 'steps'] : ['details', 'step_by_step_nav', 'steps'];
  const groups: { either: boolean; steps: Placed[] }[] = [];
  const steps = nav.step_by_step_nav?.steps ?? nav.details?.step_by_step_nav?.steps ?? [];
  for (const [at, step] of steps.entries()) {
    const last = groups.at(-1);
    if (last && (step.logic === 'and' || step.logic === 'or')) {
      last.steps.push({ step, path: [...top, at] });
      last.either ||= step.logic === 'or';
    } else groups.push({ either: false, steps: [{ step, path: [...top, at] }] });
  }
  return groups;
};

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };
const plain = (html: string): string =>
  html
    .replaceAll(/<\/p>\s*<p>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] as string)
    .trim();

interface Page {
  readonly id: string;
  readonly url: string;
}

/** A link as a page: on GOV.UK its path is its name; elsewhere the host is part of it. Null when it is no address, nothing when it leads to mail or a telephone. */
const toPage = (href: string): Page | 'other' | null => {
  if (!URL.canParse(plain(href), govuk)) return null;
  const url = new URL(plain(href), govuk);
  if (!/^https?:$/.test(url.protocol)) return 'other';
  const isGovuk = /^(www\.)?gov\.uk$/.test(url.hostname);
  url.hash = '';
  return { id: toId(`${isGovuk ? '' : url.hostname}${url.pathname}${url.search}`), url: url.href };
};

interface Link {
  readonly text: string;
  readonly href: string;
  readonly page: Page | null;
  readonly path: JsonPath;
}

/** The links of a step to pages, in order, with where they stand. */
const linksOf = ({ step, path }: Placed): Link[] =>
  step.contents.flatMap(({ type, contents = [] }, at) =>
    type !== 'list'
      ? []
      : contents.flatMap((item, within): Link[] => {
          const found = link.safeParse(item);
          const page = found.success && found.data.href ? toPage(found.data.href) : 'other';
          return !found.success || page === 'other'
            ? []
            : [{ text: plain(found.data.text), href: found.data.href ?? '', page, path: [...path, 'contents', at, 'contents', within] }];
        }),
  );

function* rowsOf(
  file: string,
  nav: Nav,
  lineOf: (path: JsonPath) => number,
  once: (key: string) => boolean,
  report: (problem: Problem) => void,
): Generator<PublishedRow> {
  const at = (path: JsonPath) => ({ shownAs: file, line: lineOf(path) });
  const journey = toId(nav.base_path);
  yield {
    ...at(['title']),
    file: 'journeys.csv',
    columns: { id: 'base_path', name: 'title', summary: 'description', url: 'base_path' },
    cells: {
      id: journey,
      name: plain(nav.title).replace(/: step by step$/i, ''),
      summary: plain(nav.description ?? ''),
      url: `${govuk}${nav.base_path}`,
    },
  };
  const ids = new Map<Placed, string>();
  const groups = groupsOf(nav);
  for (const placed of groups.flatMap((group) => group.steps)) {
    const links = linksOf(placed);
    for (const { text, href, page, path } of links) {
      if (page === null) report({ file, line: lineOf(path), column: 'href', value: href, reason: 'is not the address of a page' });
      else if (once(page.id))
        yield {
          ...at(path),
          file: 'services.csv',
          cells: { id: page.id, name: text, url: page.url },
          columns: { id: 'href', name: 'text', url: 'href' },
        };
    }
    const [wanted, taken] = [toId(plain(placed.step.title)), [...ids.values()]];
    const id = taken.includes(wanted) ? `${wanted}-${taken.length + 1}` : wanted;
    ids.set(placed, id);
    yield {
      ...at(placed.path),
      file: 'steps.csv',
      columns: { id: 'title', name: 'title', services: 'contents' },
      cells: {
        journey,
        id,
        position: String(ids.size),
        name: plain(placed.step.title),
        optional: placed.step.optional ? 'yes' : 'no',
        services: [...new Set(links.flatMap(({ page }) => (page ? [page.id] : [])))].join(';'),
      },
    };
  }
  for (const [index, group] of groups.entries())
    for (const before of groups[index - 1]?.steps ?? [])
      for (const after of group.steps)
        yield {
          ...at(after.path),
          file: 'step-order.csv',
          cells: { journey, from: ids.get(before)!, to: ids.get(after)!, kind: group.either ? 'OR' : 'THEN' },
          columns: { from: 'logic', to: 'title' },
        };
}

/** A GOV.UK step by step journey as its publishing tools wrote it: a JSON file a journey. Each link of a step is a service; who owns it, the file does not say. */
export const govukStepByStep: PublishedFormat = {
  name: 'govuk-step-by-step',
  says: 'GOV.UK step by step journeys, a JSON file each: the journey, its steps, their order with and/or, and a service for each link',
  takes: /\.json$/i,
  source: { name: 'GOV.UK step by step journeys', publisher: 'Government Digital Service', url: govuk },
  async *rows(files, report) {
    const seen = new Set<string>();
    for (const file of files) {
      const nav = await readJsonWithLines(file, navShape, report);
      if (nav) yield* rowsOf(file, nav.value, nav.lineOf, (id) => !seen.has(id) && Boolean(seen.add(id)), report);
    }
  },
};
