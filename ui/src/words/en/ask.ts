import type { ActivityName, Closeness } from '../../view-model/answers/answers.js';

const closeness: Record<Closeness, string> = { WEEK: 'Every week', MONTH: 'Every month', CALL: 'They know whom to call', NONE: 'None' };
const activities: Record<ActivityName, string> = {
  POLICY: 'Policy',
  DESIGN: 'Design',
  DELIVERY: 'Delivery',
  OPERATIONS: 'Operations',
  ASSURANCE: 'Assurance',
};
const counted = (count: number, one: string, other: string) => (count === 1 ? `1 ${one}` : `${count} ${other}`);

/** What is asked of the people at a hand-off, and what their answers would show. */
export const ask = {
  closeness,
  activities,
  open: 'Ask the people here',
  openKnown: 'What if they worked together more closely?',
  back: 'Back to what is recorded',
  finish: 'Finish: download or share',
  rule: 'You describe your own team’s working links. You, and whoever you send this address to, will see them; nothing is saved. “None” is a normal answer, not a fault.',
  teamFor: (service: string) => `Team for ${service}`,
  side: (step: string) => `Who works on “${step}”?`,
  team: 'Team',
  recorded: 'recorded here',
  more: 'Organisation and kind of work',
  organisation: 'Organisation',
  noOrganisation: 'Not recorded',
  activity: 'What it mostly does',
  addTeam: 'Add a team',
  removeTeam: (name: string) => `Remove ${name || 'this team'}`,
  how: (a: string, b: string) => `How closely do ${a} and ${b} work together?`,
  notAsked: 'Not asked',
  asRecorded: 'As recorded',
  noPair: 'Name a team on each side; then say how closely they work together.',
  known: (now: string, then: string) => `Known now ${now}, with these answers ${then}.`,
  range: (low: string, high: string) =>
    low === high ? `The unlinked share would be ${low}.` : `The unlinked share would be between ${low} and ${high}.`,
  changed: (before: string, after: string) => `${before} as recorded; with these answers: ${after}.`,
  bar: 'Unsaved answers',
  laid: (teams: number, links: number) =>
    `${[teams > 0 ? counted(teams, 'team', 'teams') : '', links > 0 ? counted(links, 'answer about working links', 'answers about working links') : ''].filter(Boolean).join(' and ')} laid over the facts. Nothing is written; this address holds them.`,
  whole: 'Everything that would change',
  drop: 'Take these answers away',
  files: 'Download as a dataset',
  filesHow:
    'Put these files in one folder, look through them, and run crosscut load with the folder. They count as not yet checked until their source says otherwise.',
  sourceName: (journey: string, date: string) => `Answers about ${journey}, ${date}`,
};
