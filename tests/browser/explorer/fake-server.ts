import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export type FakeLink = readonly [from: string, type: string, to: string];
const labels: Record<string, string> = { service: 'Service', organisation: 'Organisation', journey: 'Journey', step: 'Step', team: 'Team' };
const labelOf = (key: string) => labels[key.slice(0, key.indexOf(':'))] ?? 'Policy';
const nameOf = (key: string) =>
  key
    .slice(key.indexOf(':') + 1)
    .replaceAll(/[-/]/g, ' ')
    .replace(/^./, (first) => first.toUpperCase());
const illustrative = (key: string) => key.includes('invented');
const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const register = {
  id: 'source:register',
  name: 'The register',
  kind: 'PUBLISHED',
  publisher: null,
  url: 'https://example.org/',
  retrieved: null,
};
/** Since and until when relationships of a kind hold. */
const datesOf = (type: string): (string | null)[] =>
  type === 'OWNED_BY' ? ['2016-07-14', null] : type === 'PART_OF' ? ['2023-02-07', null] : [null, null];

/** Those of the one service that teams of two professions work on. */
const professions = ['Policy', 'Delivery'];

/** Answers the explorer's questions about a small graph, as the API would, and serves the built pages under the product's policy. */
export const startFakeServer = async (
  ui: string,
  links: readonly FakeLink[],
): Promise<{ url: string; server: Server; failNext: (count: number) => void }> => {
  let failing = 0;
  const around = new Map<string, { key: string; type: string; direction: string }[]>();
  const add = (key: string, other: { key: string; type: string; direction: string }) =>
    around.set(key, [...(around.get(key) ?? []), other]);
  for (const [from, type, to] of links) {
    add(from, { key: to, type, direction: 'OUT' });
    add(to, { key: from, type, direction: 'IN' });
  }
  const owners = (key: string) =>
    (around.get(key) ?? [])
      .filter(({ type, direction }) => type === 'OWNED_BY' && direction === 'OUT')
      .map((owner) => ({ departments: [{ id: owner.key, name: nameOf(owner.key) }] }));
  const thing = (key: string) => ({ id: key, name: nameOf(key), label: labelOf(key), illustrative: illustrative(key) });
  const neighbourGroups = (key: string) => {
    const groups = new Map<string, { key: string; type: string; direction: string }[]>();
    for (const other of around.get(key) ?? []) {
      const id = `${other.type} ${other.direction} ${labelOf(other.key)}`;
      const group = groups.get(id);
      if (group) group.push(other);
      else groups.set(id, [other]);
    }
    return [...groups.values()].map((group) => ({
      relationship: group[0]?.type,
      direction: group[0]?.direction,
      label: labelOf(group[0]?.key ?? ''),
      total: group.length,
      hidden: Math.max(0, group.length - 100),
      neighbours: group
        .slice(0, 100)
        .map((other) => ({ ...thing(other.key), kind: null, from: datesOf(other.type)[0], to: null, properties: [], sources: [register] })),
    }));
  };
  const node = (key: string) =>
    around.has(key)
      ? {
          __typename: labelOf(key),
          ...thing(key),
          neighbourGroups: neighbourGroups(key),
          sources: [register],
          datedRelationships: (around.get(key) ?? [])
            .filter(({ type }) => datesOf(type)[0])
            .map(({ key: other, type, direction }) => ({
              relationship: type,
              direction,
              other: { id: other, name: nameOf(other) },
              from: datesOf(type)[0],
              to: null,
            })),
          ...(labelOf(key) === 'Organisation'
            ? { departments: [{ id: key, name: nameOf(key) }], kind__organisation: 'MINISTERIAL_DEPARTMENT' }
            : {}),
          ...(labelOf(key) === 'Service'
            ? {
                level: key.endsWith('1') ? 'WHOLE' : 'TRANSACTION',
                owners: owners(key),
                teams:
                  key === 'service:service-2'
                    ? professions.map((name) => ({ professions: [{ profession: { id: `profession:${name.toLowerCase()}`, name } }] }))
                    : [],
              }
            : {}),
        }
      : null;
  /** Every way of exactly two relationships. */
  const ways = (from: string, to: string) =>
    (around.get(from) ?? []).flatMap((first) =>
      (around.get(first.key) ?? [])
        .filter(({ key }) => key === to)
        .map((second) => {
          const step = (a: string, { key, type, direction }: { key: string; type: string; direction: string }) => ({
            ...(direction === 'OUT' ? { from: a, to: key } : { from: key, to: a }),
            relationship: type,
            sources: [register],
          });
          return { things: [from, first.key, to].map(thing), steps: [step(from, first), step(first.key, second)] };
        }),
    );
  const keysOf = (list: string) => [...around.keys()].filter((key) => `${labelOf(key).toLowerCase()}s` === list);
  const stepsOf = (key: string) => (around.get(key) ?? []).filter(({ type }) => type === 'HAS_STEP').map((step) => step.key);
  /** journeysByCrossing, as far as the explorer reads it. */
  const crossings = () => ({
    journeys: keysOf('journeys').map((key) => {
      const organisations = [
        ...new Set(
          stepsOf(key).flatMap((step) =>
            (around.get(step) ?? [])
              .filter(({ type }) => type === 'USES')
              .flatMap((service) =>
                (around.get(service.key) ?? [])
                  .filter(({ type, direction }) => type === 'OWNED_BY' && direction === 'OUT')
                  .map((owner) => owner.key),
              ),
          ),
        ),
      ];
      return {
        journey: thing(key),
        steps: stepsOf(key).length,
        handOffs: 5,
        crossings: 5,
        mayCross: 0,
        organisations: organisations.map(thing),
      };
    }),
  });
  const answer = ({
    query,
    variables,
  }: {
    query: string;
    variables: { after?: string | null; id?: string; ids?: string[]; text?: string; from?: string; to?: string; fact?: string };
  }): unknown => {
    if (query.includes('search('))
      return {
        data: {
          search: [...around.keys()]
            .filter((key) =>
              nameOf(key)
                .toLowerCase()
                .includes((variables.text ?? '').toLowerCase()),
            )
            .slice(0, 12)
            .map((key) => ({
              node: { __typename: labelOf(key), id: key, name: nameOf(key) },
              label: labelOf(key),
              matched: nameOf(key),
              how: 'NAME',
              until: null,
              near: false,
            })),
        },
      };
    if (query.includes('connectingPath('))
      return { data: { connectingPath: { ways: ways(variables.from ?? '', variables.to ?? ''), moreWays: false } } };
    if (query.includes('factHistory('))
      return {
        data: {
          factHistory: { note: null, statements: [{ fact: variables.fact, since: '2026-01-01T00:00:00Z', until: null, source: register }] },
        },
      };
    if (query.includes('naturalGroups('))
      return {
        data: {
          naturalGroups: {
            groups: [{ services: [1, 2].map((at) => ({ service: { id: `service:service-${at}`, name: `Service ${at}` } })) }],
            pageInfo: { hasNextPage: false, endCursor: null },
          },
        },
      };
    if (query.includes('journeysByCrossing(')) return { data: { journeysByCrossing: crossings() } };
    if (query.includes('questions {')) return { data: { questions: [] } };
    const listed = /(journeys|organisations|services)\(first: 100, after: \$after\)/.exec(query)?.[1];
    if (listed) {
      const all = keysOf(listed);
      const from = Number(variables.after ?? 0);
      return {
        data: {
          [listed]: {
            totalCount: all.length,
            nodes: all
              .slice(from, from + 100)
              .map((id) => ({ id, illustrative: illustrative(id), steps: stepsOf(id).map((step) => ({ id: step })) })),
            pageInfo: { hasNextPage: from + 100 < all.length, endCursor: String(from + 100) },
          },
        },
      };
    }
    return { data: { nodes: (variables.ids ?? []).map(node) } };
  };
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    if (request.method === 'POST') {
      if (failing > 0) {
        failing -= 1;
        request.resume();
        response
          .writeHead(503, { 'content-type': 'application/json' })
          .end(
            JSON.stringify({
              errors: [{ message: 'The map is not there just now. Try again in a moment.', extensions: { code: 'UNAVAILABLE' } }],
            }),
          );
        return;
      }
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(JSON.parse(body)))));
      return;
    }
    const asked = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path.extname(asked) ? asked : '/index.html';
    readFile(path.join(ui, file)).then(
      (content) => response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    server,
    failNext: (count) => {
      failing = count;
    },
  };
};

/** A journey of six steps through four departments, two services that share two owners, one that forty steps use, an invented one, and `many` services of one owner. */
export const buildFakeGraph = (many: number): FakeLink[] => {
  const departments = ['hm-revenue-customs', 'ministry-of-justice', 'department-for-work-pensions', 'home-office'];
  const steps = Array.from({ length: 6 }, (_, at): FakeLink[] => [
    ['journey:when-someone-dies', 'HAS_STEP', `step:when-someone-dies/step-${at + 1}`],
    [`step:when-someone-dies/step-${at + 1}`, 'USES', `service:service-${at + 1}`],
    [`service:service-${at + 1}`, 'OWNED_BY', `organisation:${departments[at % 4]}`],
    ...(at < 5 ? [[`step:when-someone-dies/step-${at + 1}`, 'NEXT', `step:when-someone-dies/step-${at + 2}`] as const] : []),
  ]).flat();
  return [
    ...steps,
    ...Array.from({ length: 40 }, (_, at): FakeLink => [`step:other/use-${at + 1}`, 'USES', 'service:service-1']),
    ['service:invented-permit', 'OWNED_BY', 'organisation:home-office'],
    ['service:service-2', 'OWNED_BY', 'organisation:home-office'],
    ['service:service-6', 'OWNED_BY', 'organisation:home-office'],
    ...Array.from({ length: many }, (_, at): FakeLink => [
      `service:many-${String(at).padStart(4, '0')}`,
      'OWNED_BY',
      `organisation:council-${at % 11}`,
    ]),
    ...Array.from({ length: 11 }, (_, at): FakeLink => [`organisation:council-${at}`, 'PART_OF', 'organisation:local-government']),
  ];
};
