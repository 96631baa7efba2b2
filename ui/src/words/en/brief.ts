import type { SourcesCounted } from '../../view-model/journey/brief-facts.js';

const sources = (count: number) => (count === 1 ? '1 source' : `${count} sources`);
const read = (count: number) => (count === 1 ? 'we read an excerpt of it' : `of ${count} of them we read an excerpt`);

const kinds: Readonly<Record<string, string>> = {
  PUBLISHED: 'published',
  DEPARTMENT: 'said by the organisation itself',
  UNVERIFIED: 'not yet checked',
  ILLUSTRATIVE: 'invented',
};

export const brief = {
  name: 'Crosscut brief',
  made: (name: string, date: string) =>
    `${name} as at ${date}: where this journey changes hands, what is known about it, and what it rests on.`,
  drawing: 'Where it changes hands',
  findings: 'In plain words',
  reportNumber: (number: number) => `Report ${number}`,
  aboutWhole: 'About the whole journey.',
  aboutHandOffs: (names: string) => `About ${names}.`,
  rests: ({ total, published, excerpts, department, unverified, illustrative }: SourcesCounted) =>
    `Rests on ${sources(total)}: ${[
      published > 0 ? `${published} published${excerpts > 0 ? ` (${read(excerpts)})` : ''}` : '',
      department > 0 ? `${department} said by the organisations themselves` : '',
      unverified > 0 ? `${unverified} not yet checked` : '',
      illustrative > 0 ? `${illustrative} invented` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  retrieved: (oldest: string, newest: string) =>
    oldest === newest ? `Sources were looked at on ${newest}.` : `Sources were looked at between ${oldest} and ${newest}.`,
  asked: (names: string) => `Asked who works with whom: ${names}.`,
  askedNobody: 'Nobody on this journey has been asked who works with whom.',
  notAsked: (names: string) => `Not asked: ${names}.`,
  handOffs: (count: number) => (count === 1 ? 'The one hand-off' : `All ${count} hand-offs`),
  yoursFirst: (name: string, count: number) =>
    count === 0 ? `${name} is on neither side of a hand-off here.` : `Those of ${name} come first and are marked: ${count}.`,
  yours: (name: string) => `Of ${name}`,
  step: 'Steps',
  found: 'What is known',
  steps: 'The journey as a list',
  leadsTo: (steps: string) => `Leads to ${steps}.`,
  method: 'How this was worked out',
  methodParts: [
    'A hand-off is one step following another; it crosses a boundary when the two have owners on both sides of it. Its class comes only from working links that teams reported.',
    'The unlinked share is the part of what crosses that no working link covers. What is not known is given as the least and the most that it can be.',
  ],
  cite: 'Cite this',
  digest: (digest: string, method: string) => `Digest of the facts: ${digest}. Method: ${method}.`,
  readOn: (date: string) => `looked at on ${date}`,
  kinds,
  excerpt: 'excerpt',
  inFile: 'Every hand-off with its evidence, all sources and how this was worked out stand in the file that this was printed from.',
  download: 'Brief to send: one file, one printed page',
};
