const things = (count: number) => (count === 1 ? '1 thing' : `${count.toLocaleString('en-GB')} things`);
const links = (count: number) => (count === 1 ? '1 link' : `${count.toLocaleString('en-GB')} links`);

/** What the explorer says, in English. It comes with the explorer, not with the first page. */
export const explorer = {
  title: 'Explore',
  lead: 'Start from anything and follow what is recorded next to it. The picture and the list hold the same things and do the same.',
  searchLabel: 'Find something to start from', searchHint: 'A journey, service, organisation, team or profession; old names too',
  searchResults: 'What was found', found: (count: number) => (count === 0 ? 'Nothing found. Try fewer letters or another name.' : `${count} found. Arrow keys to choose.`),
  matched: (name: string) => `also known as ${name}`, add: 'Add',
  empty: 'Nothing is on screen yet. Find something above to start from.', notFound: (key: string) => `There is nothing called ${key} on this date. It may have been removed or spelt otherwise.`,
  things, links,
  shown: (shown: number, present: number) => `${shown.toLocaleString('en-GB')} of ${present.toLocaleString('en-GB')} things shown`,
  hiddenCount: (count: number) => `+${count.toLocaleString('en-GB')} hidden`, hiddenNext: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'neighbour' : 'neighbours'} not shown`, notAsked: 'neighbours not counted yet', notKnown: 'not known',
  invented: 'invented example', inventedNote: 'Something on screen is an invented example: it does not exist.',
  list: 'List', table: 'Table', listName: 'Things on screen', listHint: 'Arrow keys: up and down through the list, right to open a thing and to follow a link, left to go back. Enter chooses. E shows neighbours, C collapses, H hides, P pins, M marks.',
  filterLabel: 'Only names with', moreRows: (count: number) => `Show ${count.toLocaleString('en-GB')} more rows`,
  pictureName: 'Picture of what is on screen', pictureHint: 'Arrow keys go to the next thing that way, Shift and arrow keys move the picture, plus and minus zoom, 0 shows all, Enter shows neighbours, H hides, P pins, M marks. The list holds the same.',
  details: 'Details', chooseOne: 'Choose a thing in the list or the picture to see what is recorded about it and what is next to it.',
  openPage: 'Open its page', history: 'History of this', department: 'Department', kindOf: 'Kind', sources: 'Sources', noSources: 'No source is given here.',
  nextTo: 'Next to it', nothingNext: 'Nothing is recorded next to it on this date. That may mean that nobody has told the map yet.', shownOf: (shown: number, total: number) => `${shown} of ${total} shown`,
  expand: (count: number) => `Show ${count} more`, expandAll: 'Show neighbours', collapse: 'Take away', collapseAll: 'Take its neighbours away', tooMany: (count: number) => `${count.toLocaleString('en-GB')} more are too many to draw; the questions page lists them.`,
  hide: 'Hide', keepOnly: 'Keep only this and its neighbours', keepMarked: 'Keep only what is marked', pin: 'Pin', unpin: 'Unpin', mark: 'Mark', unmark: 'Unmark', startHere: 'Start again from here', pinned: 'pinned', marked: 'marked',
  undo: 'Undo', redo: 'Redo', clear: 'Clear', fit: 'Show all', zoomIn: 'Zoom in', zoomOut: 'Zoom out', arrangeAnew: 'Arrange anew', cancel: 'Stop arranging', arranging: (percent: number) => `Arranging, ${percent} %`,
  arrangement: 'Arrangement', arrangements: { force: 'By links', layered: 'In layers', circles: 'Circles by group' }, grouping: 'Show', groupings: { auto: 'As it fits', departments: 'Departments, links counted', apart: 'Every thing' },
  groupedNote: (count: number) => `${things(count)} are too many to draw one by one, so they are grouped by department. Open a group in the list, or draw each.`, drawAll: (count: number) => `Draw all ${count.toLocaleString('en-GB')}`,
  holds: (count: number) => things(count), inside: (count: number) => `${links(count)} stay inside a group.`, groupsName: 'Groups on screen',
  date: 'On this date', today: 'Today', setDate: 'Set date',
  key: 'Key and filter', keyHint: 'Untick a kind to hide it.', kinds: 'Kinds of thing', relationshipsTitle: 'Kinds of link', departments: 'Departments', otherDepartments: 'Grey: further departments, named under each thing', hides: (count: number) => `hides ${things(count)}`, hidesLinks: 'its links and what came by them are hidden', showKinds: 'Show every kind',
  hiddenTitle: 'Hidden', hiddenByHand: (count: number) => `${things(count)} hidden by hand`, hiddenByOnly: (count: number) => `${things(count)} not kept`, showAgain: 'Show again', showAllHidden: 'Show all again',
  pathTitle: 'Way between two things', pathHint: 'Mark two things, then look for the shortest way.', findPath: 'Show the shortest way', dropPath: 'Take away', pathOf: (from: string, to: string) => `${from} to ${to}`, noPath: (from: string, to: string) => `No way of at most six links is recorded between ${from} and ${to}.`,
  rules: 'Style rules', ruleProperty: 'Where', ruleValue: 'is', ruleMark: 'draw it', addRule: 'Add rule', dropRule: 'Remove', ruleSays: (property: string, value: string, mark: string) => `Where ${property} is ${value}: ${mark}`, marks: { large: 'large', thick: 'with a thick line', double: 'with a double line', dashed: 'with a dotted line' },
  save: 'Save and share', copyLink: 'Copy link to this view', copied: 'Link copied.', linkIs: 'The address of this page is the link to this view.', linkLong: 'This view is too long for a link that works everywhere. Save it as a file.', png: 'Picture (PNG)', csv: 'Table (CSV)', graphml: 'Graph (GraphML)',
  saveName: 'Name of the view', saveHere: 'Save in this browser', saved: 'Saved views', savedNow: (name: string) => `Saved as ${name}.`, noRoom: 'This browser does not let us save. Save it as a file.', open: 'Open', remove: 'Remove', saveFile: 'Save as a file', openFile: 'Open a file', badFile: 'This is not a file of a saved view, or it is damaged. Nothing was changed.',
  columns: { name: 'Name', label: 'Kind of thing', kind: 'More exactly', departments: 'Department', degree: 'Links shown', hidden: 'Not shown' }, sortBy: (column: string) => `Sort by ${column}`, tableName: 'The same things as a table', tableFilter: 'Only rows with',
  now: (shown: number, links: number) => `${things(shown)} and ${links === 1 ? '1 link' : `${links} links`} on screen.`, chosen: (name: string) => `${name} chosen.`, noFacts: (name: string) => `${name}: fetching what is next to it.`,
  labels: { Organisation: 'organisation', Department: 'department', Service: 'service', Policy: 'policy', LifeEvent: 'life event', Journey: 'journey', Step: 'step', Profession: 'profession', Team: 'team', Community: 'community', Metric: 'figure', Report: 'report', Source: 'source' } as Record<string, string>,
  withoutDepartment: (label: string) => `No department recorded: ${label}`,
  properties: { abbreviation: 'Abbreviation', kind: 'Kind', status: 'Status', level: 'Level', summary: 'Summary', activity: 'What it does', people: 'People', family: 'Family', purpose: 'Purpose', position: 'Place in the journey', statement: 'What it says', figures: 'Figures', url: 'Published at', strength: 'working link', passes: 'passes', on: 'on' } as Record<string, string>,
  /** Seen from the thing that is open: out of it, into it. */
  relationships: {
    PART_OF: ['part of', 'has the part'], SUCCEEDED_BY: ['followed by', 'follows'], OWNED_BY: ['owned by', 'owns'], DELIVERED_BY: ['delivered by', 'delivers'], FUNDED_BY: ['funded by', 'funds'], REQUIRES: ['needs first', 'needed before'], RELATED_TO: ['related to', 'related to'],
    IMPLEMENTS: ['carries out', 'carried out by'], HAS_METRIC: ['has the figure', 'figure about'], STARTS: ['starts', 'started by'], VARIANT_OF: ['told otherwise as', 'told otherwise as'], HAS_STEP: ['has the step', 'step of'], NEXT: ['then', 'after'], USES: ['uses', 'used by'], BELONGS_TO: ['belongs to', 'has the team'],
    PRACTISES: ['practises', 'practised by'], WORKS_ON: ['works on', 'worked on by'], COLLABORATES_WITH: ['works with', 'works with'], MEMBER_OF: ['sits in', 'has the member'], TAKES_PART_IN: ['takes part in', 'has taking part'], UNITED_BY: ['united by', 'unites'], ABOUT: ['about', 'reported in'], BETWEEN: ['between', 'named in'],
  } as Record<string, readonly [string, string]>,
};

export type ExplorerWords = typeof explorer;
