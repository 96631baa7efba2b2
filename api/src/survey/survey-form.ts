import { activities } from '#graph-schema/labels';
import { decodeKey } from '#graph-schema/ids';
import { inShell, type DatasetToWrite } from '#seeds/write-dataset';
import type { Surveyed } from '../lookups/surveyed.js';
import type { MeetingPair } from './find-pairs.js';

const bare = (key: string): string => decodeKey(key)?.id ?? key;
/** What somebody named must not break the table or the page that it stands in. */
const text = (name: string): string => name.replaceAll(/\s+/g, ' ').replaceAll(/[\\|<>[\]*_`]/g, '\\$&');
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What an invented organisation is made to say is invented too. */
const sourceOf = (name: string, { name: organisation, illustrative }: Surveyed) => ({
  id: name,
  name: `What ${organisation} said of its own teams`,
  publisher: organisation,
  kind: illustrative ? 'ILLUSTRATIVE' : 'DEPARTMENT',
});

const page = (notice: string, title: string, parts: readonly string[]): string =>
  `> ${notice}\n\n# ${text(title)}\n\n${parts.join('\n\n')}\n`;
const whenDone = (folder: string, says: string) =>
  `In sources.csv put the day on which you answered under \`retrieved\`, as YYYY-MM-DD. Then \`crosscut check ${inShell(folder)}\` lists ${says}, and \`crosscut load ${inShell(folder)}\` loads it.`;

/** The name of the dataset that a form becomes, and of the folder that it is written to. */
export const formName = (form: 'teams' | 'links', organisation: string): string => `survey-${form}-${organisation}`.slice(0, 200);

/** The first form: which teams work on which services, a row for each service; what is known already is filled in. */
export const toTeamsForm = (surveyed: Surveyed, notice: string, folder: string): DatasetToWrite => {
  const name = formName('teams', surveyed.id);
  const proposed = (service: string) => `${service.slice(0, 195)}-team`;
  const known = new Map(surveyed.services.flatMap(({ teams }) => teams).map((team) => [team.id, team]));
  const open = surveyed.services
    .filter(({ teams }) => teams.length === 0)
    .map(({ id }) => proposed(id))
    .filter((id) => !known.has(id));
  const teams = [
    ...[...known.values()].map((team) => ({
      id: team.id,
      name: team.name,
      organisation: surveyed.id,
      activity: team.activity,
      people: team.people === null ? '' : String(team.people),
      source: name,
    })),
    ...open.map((id) => ({ id, organisation: surveyed.id, source: name })),
  ];
  const teamServices = surveyed.services.flatMap(({ id, teams: own }) =>
    (own.length === 0 ? [proposed(id)] : own.map((team) => team.id)).map((team) => ({ team, service: id, source: name })),
  );
  return {
    name,
    title: `${surveyed.name}: which teams work on which services`,
    files: { 'sources.csv': [sourceOf(name, surveyed)], 'teams.csv': teams, 'team-services.csv': teamServices },
    readme: page(notice, `${surveyed.name}: which teams work on which services`, [
      'Fill in two files in any spreadsheet program, and save them as CSV UTF-8. No names of people, please: the smallest thing here is a team.',
      `1. **teams.csv**, a row for each team: give it a name, and what it mostly does under \`activity\` (${activities.join(', ')}). \`people\` is a head count and may stay empty. Ids are proposals: change them here and in team-services.csv alike.`,
      '2. **team-services.csv**, a row for each service: where one team works on several services, give its id on each of these rows and delete the team that is not needed; where several teams work on one service, add rows. Where you do not know, delete the rows: what is left out stays unknown.',
      table(
        ['service', 'is'],
        surveyed.services.map((service) => [service.id, text(service.name)]),
      ),
      whenDone(folder, 'every cell that must still be filled in'),
      `Once teams on both sides of a hand-off are known, \`crosscut survey --organisation ${surveyed.id}\` writes the second form: who works with whom.`,
    ]),
  };
};

/** The second form: how closely the teams that meet at hand-offs work together; every strength is empty. */
export const toLinksForm = (surveyed: Surveyed, pairs: readonly MeetingPair[], notice: string, folder: string): DatasetToWrite => {
  const name = formName('links', surveyed.id);
  return {
    name,
    title: `${surveyed.name}: who works with whom`,
    files: {
      'sources.csv': [sourceOf(name, surveyed)],
      'organisations.csv': [{ id: surveyed.id, name: surveyed.name, source: name }],
      'collaborations.csv': pairs.map((pair) => ({ team: bare(pair.team.id), with: bare(pair.with.id), source: name })),
    },
    readme: page(notice, `${surveyed.name}: who works with whom`, [
      'In **collaborations.csv** each row is a pair of teams that meet where a journey changes hands. Under `strength` write how closely they work together today:',
      table(
        ['strength', 'means'],
        [
          ['1', 'one working team, or joint work every week'],
          ['0.5', 'joint work every month'],
          ['0.25', 'they know whom to call'],
          ['0', 'none'],
          ['empty', 'not answered: nothing is said of the pair'],
        ],
      ),
      table(
        ['team', 'with', 'where they meet'],
        pairs.map((pair) => [nameOf(pair.team), nameOf(pair.with), pair.where.map(text).join('<br>')]),
      ),
      'In **organisations.csv** put the day on which you answered under `surveyedOn`. It says that you were asked: a pair without an answer then counts as having no recorded link. Leave it empty until you have answered for the pairs above.',
      `${whenDone(folder, 'whatever cannot be right')} Loading says how many pairs are not answered; nothing is said of those.`,
    ]),
  };
};

const nameOf = ({ id, name, organisation }: MeetingPair['team']): string =>
  `${text(name)} (${bare(id)}${organisation ? `, ${text(organisation.name)}` : ''})`;
