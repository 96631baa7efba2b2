import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.js';

const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string };

/** What a citation names: everything that asking again takes. */
export interface Cited {
  readonly name: string;
  readonly asks: string;
  /** What was asked, fallbacks filled in. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly asAt: string;
  readonly method: string;
  readonly graphDigest: string;
  /** Relative. */
  readonly permalink: string;
  /** Where this Crosscut is reached, such as https://crosscut.example.gov.uk; null where nobody said. */
  readonly address: string | null;
}

/** How to cite an answer: one line that stands alone, with the program, the question as it was asked, the date and the facts; a link only where it leads somewhere from anywhere. */
export const citeAnswer = ({ name, asks, params, asAt, method, graphDigest, permalink, address }: Cited): string =>
  [
    `Crosscut ${version}`,
    `“${asks}” (${[name, ...Object.entries(params).flatMap(([param, value]) => said(param, value))].join(' ')})`,
    `facts as at ${asAt}`,
    `graph ${graphDigest}`,
    `method ${method}`,
    ...(address === null ? [] : [`${address}${permalink}`]),
  ].join(', ');

/** As `crosscut ask` takes it; the date stands beside. */
const said = (param: string, value: unknown): string[] =>
  param === 'asAt' || value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    ? []
    : [`--${param} ${typeof value === 'string' && /^[\w:./-]+$/.test(value) ? value : JSON.stringify(value)}`];
