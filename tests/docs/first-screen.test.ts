import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { en } from '../../ui/src/words/en.js';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

it('README’s first screen says what Crosscut is, shows it, and gives the command and four ways on, in this order', () => {
  const readme = flat(readFileSync('README.md', 'utf8').split('\n## ')[0] as string);
  const places = [
    '# Crosscut: see where a public service changes hands, and help both sides meet.',
    '](docs/pictures/when-someone-dies.png)',
    'After a death, a family may deal with ten public bodies. Crosscut draws such journeys from sourced facts: who owns each step, what is handed over, what auditors found. Where nobody has recorded who works with whom, it says so and makes the form to ask',
    'npm ci && npm start',
    'Cannot install? Open [docs/examples/when-someone-dies.html]',
    '[start a community]',
    '[use it in policy work]',
    '[load your services]',
    '[research and cite]',
    'Unofficial. Not endorsed by the organisations named.',
  ].map((words) => readme.indexOf(words));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('the home page asks its question, offers three journeys first and the ready questions in their order', () => {
  const { home } = en;
  expect([home.title, home.dotted]).toEqual([
    'Where does this journey change hands?',
    'A dotted line means nobody has been asked. It is not a finding.',
  ]);
  expect([home.tryProbate, home.tryCompany, home.tryBusiness]).toEqual([
    'Probate: from tax to court',
    'Set up a limited company, 2017 to today',
    'Starting a business: who was at the table',
  ]);
  expect(home.card(8, 5, 2)).toBe('8 organisations, 5 crossing hand-offs, 2 reports; working links: not recorded');
  expect(home.ready.map(([, asks]) => asks)).toEqual([
    'Which organisations does this journey pass through, and where does it change hands?',
    'What have auditors and Parliament said about it?',
    'Which silos split this journey, and where do we not know?',
    'Whom should we bring together first?',
    'Who owns this service, and who owned it before?',
    'Which services have no single owner, or disputed ones?',
    'Which journeys cross three departments or more and have no service community?',
    'What changes when a department is renamed, merged or split?',
    'How much is each step used, and what does it cost?',
    'What do we not know yet, and who could tell us?',
  ]);
});
