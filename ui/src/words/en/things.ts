export const things = {
  fields: {
    abbreviation: 'Short name', kind: 'Kind', status: 'Status', serviceStatus: 'Status', opened: 'Opened', closed: 'Closed', url: 'Its own page', surveyedOn: 'Asked who works with whom', aliases: 'Other and older names',
    level: 'Level', phase: 'Phase', category: 'Category', audience: 'For', purpose: 'Purpose', started: 'Started', ended: 'Ended', activity: 'Activity', people: 'People', family: 'Family',
    publisher: 'Publisher', licence: 'Licence', retrieved: 'Read on', read: 'How much was read',
  },
  fewPeople: 'fewer than 5',
  notAsked: 'Nobody has asked yet.',
  touches: 'What it touches',
  explore: 'Explore around it',
  relationships: {
    'PART_OF OUT': 'Part of', 'PART_OF IN': 'Has as parts', 'SUCCEEDED_BY OUT': 'Became', 'SUCCEEDED_BY IN': 'Was before', 'OWNED_BY OUT': 'Accountable owner', 'OWNED_BY IN': 'Owns',
    'DELIVERED_BY OUT': 'Delivered by', 'DELIVERED_BY IN': 'Delivers', 'FUNDED_BY OUT': 'Funded by', 'FUNDED_BY IN': 'Funds', 'REQUIRES OUT': 'Must be done before it', 'REQUIRES IN': 'Needs it first',
    'RELATED_TO BOTH': 'Related', 'IMPLEMENTS OUT': 'Carries out', 'IMPLEMENTS IN': 'Carried out by', 'HAS_METRIC OUT': 'Published figures', 'STARTS IN': 'Begins with', 'USES IN': 'Steps that use it',
    'BELONGS_TO OUT': 'Belongs to', 'BELONGS_TO IN': 'Teams', 'PRACTISES OUT': 'Professions', 'PRACTISES IN': 'Teams that practise it', 'WORKS_ON OUT': 'Works on', 'WORKS_ON IN': 'Teams that work on it',
    'COLLABORATES_WITH BOTH': 'Working links', 'MEMBER_OF OUT': 'Sits in', 'MEMBER_OF IN': 'Teams in it', 'TAKES_PART_IN OUT': 'Takes part in', 'TAKES_PART_IN IN': 'Organisations that take part',
    'UNITED_BY OUT': 'United by', 'UNITED_BY IN': 'Communities about it', 'BETWEEN IN': 'Reports that name it', 'BETWEEN OUT': 'Names', 'ABOUT OUT': 'About',
  },
  period: (from: string, to: string) => (from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : ''),
  hidden: (count: number) => `${count} more are not shown here.`,
  sources: 'Where this comes from',
  nothing: 'Nothing is recorded next to it.',
  illustrative: 'Invented example',
};
