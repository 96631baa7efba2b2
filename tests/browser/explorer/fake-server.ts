import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export type FakeLink = readonly [from: string, type: string, to: string];
const labels: Record<string, string> = { service: 'Service', organisation: 'Organisation', journey: 'Journey', step: 'Step', team: 'Team' };
const labelOf = (key: string) => labels[key.slice(0, key.indexOf(':'))] ?? 'Policy';
const nameOf = (key: string) => key.slice(key.indexOf(':') + 1).replaceAll(/[-/]/g, ' ').replace(/^./, (first) => first.toUpperCase());
const illustrative = (key: string) => key.includes('invented');
const policy = "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Answers the explorer's three questions about a small graph, as the API would, and serves the built pages under the product's policy. */
export const startFakeServer = async (ui: string, links: readonly FakeLink[]): Promise<{ url: string; server: Server }> => {
  const around = new Map<string, { key: string; type: string; direction: string }[]>();
  const add = (key: string, other: { key: string; type: string; direction: string }) => around.set(key, [...(around.get(key) ?? []), other]);
  for (const [from, type, to] of links) {
    add(from, { key: to, type, direction: 'OUT' });
    add(to, { key: from, type, direction: 'IN' });
  }
  const owners = (key: string) => (around.get(key) ?? []).filter(({ type, direction }) => type === 'OWNED_BY' && direction === 'OUT').map((owner) => ({ departments: [{ id: owner.key, name: nameOf(owner.key) }] }));
  const thing = (key: string) => ({ id: key, name: nameOf(key), label: labelOf(key), illustrative: illustrative(key) });
  const neighbours = (key: string) => {
    const groups = new Map<string, { key: string; type: string; direction: string }[]>();
    for (const other of around.get(key) ?? []) groups.set(`${other.type} ${other.direction} ${labelOf(other.key)}`, [...(groups.get(`${other.type} ${other.direction} ${labelOf(other.key)}`) ?? []), other]);
    return {
      thing: thing(key),
      groups: [...groups.values()].map((group) => ({
        relationship: group[0]?.type, direction: group[0]?.direction, label: labelOf(group[0]?.key ?? ''), total: group.length, hidden: Math.max(0, group.length - 100),
        neighbours: group.slice(0, 100).map((other) => ({ ...thing(other.key), kind: null, from: null, to: null, properties: [], sources: [{ id: 'source:register', name: 'The register', kind: 'PUBLISHED', publisher: null, url: 'https://example.org/', retrieved: null }] })),
      })),
    };
  };
  const node = (key: string) => ({
    id: key, name: nameOf(key), ...(labelOf(key) === 'Organisation' ? { departments: [{ id: key, name: nameOf(key) }], kind__organisation: 'MINISTERIAL_DEPARTMENT', sources: [] } : {}),
    ...(labelOf(key) === 'Service' ? { level: 'TRANSACTION', owners: owners(key), sources: [{ id: 'source:register', name: 'The register', kind: 'PUBLISHED', url: 'https://example.org/', publisher: null, retrieved: null }] } : {}),
  });
  const answer = ({ query, variables }: { query: string; variables: { id?: string; text?: string } }): unknown => {
    if (query.includes('search(')) return { data: { search: [...around.keys()].filter((key) => nameOf(key).toLowerCase().includes((variables.text ?? '').toLowerCase())).slice(0, 12).map((key) => ({ node: { id: key, name: nameOf(key) }, label: labelOf(key), matched: nameOf(key) })) } };
    if (!around.has(variables.id ?? '')) return { data: null, errors: [{ message: 'Not there.', extensions: { code: 'NOT_FOUND' } }] };
    return { data: { neighbours: neighbours(variables.id ?? ''), node: node(variables.id ?? '') } };
  };
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => { body += part; });
      request.on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(JSON.parse(body)))));
      return;
    }
    const asked = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path.extname(asked) ? asked : '/index.html';
    readFile(path.join(ui, file)).then((content) => response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream').end(content), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, server };
};

/** A journey of six steps through four departments, one service that forty steps use, an invented one, and `many` services of one owner. */
export const buildFakeGraph = (many: number): FakeLink[] => {
  const departments = ['hm-revenue-customs', 'ministry-of-justice', 'department-for-work-pensions', 'home-office'];
  const steps = Array.from({ length: 6 }, (_, at): FakeLink[] => [
    ['journey:when-someone-dies', 'HAS_STEP', `step:when-someone-dies/step-${at + 1}`], [`step:when-someone-dies/step-${at + 1}`, 'USES', `service:service-${at + 1}`],
    [`service:service-${at + 1}`, 'OWNED_BY', `organisation:${departments[at % 4]}`], ...(at < 5 ? [[`step:when-someone-dies/step-${at + 1}`, 'NEXT', `step:when-someone-dies/step-${at + 2}`] as const] : []),
  ]).flat();
  return [
    ...steps, ...Array.from({ length: 40 }, (_, at): FakeLink => [`step:other/use-${at + 1}`, 'USES', 'service:service-1']), ['service:invented-permit', 'OWNED_BY', 'organisation:home-office'],
    ...Array.from({ length: many }, (_, at): FakeLink => [`service:many-${String(at).padStart(4, '0')}`, 'OWNED_BY', `organisation:council-${at % 11}`]),
    ...Array.from({ length: 11 }, (_, at): FakeLink => [`organisation:council-${at}`, 'PART_OF', 'organisation:local-government']),
  ];
};
