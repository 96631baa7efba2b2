export const find = {
  label: 'Find anything',
  hint: 'A name, an old name, or a question',
  results: 'What was found',
  nothing: 'Nothing by that name. Try another word, or an older name.',
  found: (count: number) =>
    count === 1 ? '1 found. Arrow keys to choose, Enter to go there.' : `${count} found. Arrow keys to choose, Enter to go there.`,
  kinds: {
    Journey: 'Journey',
    Service: 'Service',
    Organisation: 'Organisation',
    Community: 'Community',
    Team: 'Team',
    Profession: 'Profession',
    Policy: 'Policy',
    Step: 'Step',
    Source: 'Source',
    Report: 'Report',
    LifeEvent: 'Life event',
  },
  question: 'Question',
  fillIn: 'still to be filled in',
  alsoKnownAs: (name: string) => `also known as ${name}`,
  about: (text: string) => `about: ${text}`,
  cameAfter: (name: string, year: string) => (year === '' ? `came after ${name}` : `came after ${name} (until ${year})`),
  until: (year: string) => `until ${year}`,
  near: 'spelt a little differently',
  stepOf: (journey: string) => `of ${journey}`,
  /** Words that tell no question from another. */
  small:
    'a about an and any are at be been between by can did do does for has have how i in is it its me my no not of on or our please s said say says see show t tell than that the their there these they those to us was we were will with would you your',
};
