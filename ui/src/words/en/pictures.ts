/** What the pictures of the ready questions say. */
export const pictures = {
  /** Names the frame that scrolls, apart from the table that says the same. */
  picture: (title: string) => `Picture: ${title}`,
  titles: {
    journeysByCrossing: 'Crossing hand-offs of each journey',
    journeyWithVolumes: 'Recorded use of the busiest service of each step',
    servicesInNoJourney: 'Recorded use of each service',
    graphSummary: 'How complete the map is',
    journeyTwins: 'How alike each two journeys are',
    journeysWithoutCommunity: 'Hand-offs between departments of each journey',
    whatIf: 'The unlinked share, today and with these changes',
    whomToInvite: 'The share that is not linked',
    servicesWithoutOneOwner: 'Services by what is recorded of their owners',
    waysOfMaking: 'Digital share of each department’s services of this kind',
    mixing: 'Share of working links that stays inside',
    brokers: 'How many pairs of teams each go-between joins',
    communitiesOverlapping: 'How much each two communities share',
    professionsMissing: 'How many services of its kind have this profession',
    naturalGroups: 'How far the groups agree, between starts and with departments',
    centralOrganisations: 'How often each stands between others',
    affectedByReorganisation: 'Hand-offs between departments, before and after',
    serviceOwnersOverTime: 'Who, and when',
    communityReach: 'Hand-offs between organisations, by the sides on which members are',
    communityReachOverTime: 'Who took part, and when',
    reportsOnJourney: 'When it was said, and what followed',
    factHistory: 'What each source said, and when',
    organisationsOnJourney: 'Who hands over to whom',
    professionsOnJourney: 'Who works on which step',
    connectingPath: 'The way between them',
    servicesBefore: 'What must be done before',
    servicesAfter: 'What hangs on it',
    singleThreads: 'Where one link is the only one',
  },
  ranges: {
    whatIf: 'A thin line runs from the least to the most that it can be, given what is not known.',
    waysOfMaking: 'A thin line runs from the service with the least digital share to the one with the most.',
    naturalGroups:
      'A thin line runs from the least to the most over the starts; the bar ends midway. 1: they divide the services alike; 0: no more alike than by chance.',
  },
  days: 'A dot: that day. The dashed line is the date of this answer.',
  time: 'A pointed end: it began before the first day that is known, or goes on. Hollow: what it was part of. A dot: that day. The dashed line is the date of this answer.',
  graphs: {
    connectingPath: 'A heavy edge marks what was asked about.',
    servicesBefore: 'A heavy edge marks what was asked about. A dot is at what needs the other.',
    servicesAfter: 'A heavy edge marks what was asked about. A dot is at what needs the other.',
    singleThreads: 'Each line: one working link, or links that one team holds, is all that joins the two on this journey.',
  },
  oneTeam: 'held by one team',
  noneInside: 'one team: no link inside is possible',
  matrices: {
    organisationsOnJourney:
      'A row hands over to a column, as often as the number says. A full square: between departments. Hollow: within one.',
    professionsOnJourney:
      'The number counts people, <5 fewer than five; a question mark: a team is there, and nobody says how many they are.',
  },
  cell: (row: string, column: string, value: string) => `${row}, ${column}: ${value}`,
  partOf: (one: string, whole: string) => `${whole} (${one})`,
  disputed: (name: string) => `${name} (disputed)`,
  both: (one: string, other: string) => `${one} and ${other}`,
  span: (from: string | null, to: string | null) =>
    from === null ? (to === null ? 'as long as is known, and still' : `until ${to}`) : to === null ? `since ${from}` : `${from} to ${to}`,
};
