type Part = readonly [title: string, ...paragraphs: string[]];

export const about = {
  title: 'About Crosscut',
  parts: [
    [
      'What it is',
      'Crosscut shows where a public service changes hands, and helps both sides meet. It draws journeys from sourced facts: who owns each step, what is handed over, and what was published about it.',
      'It is unofficial. It is not endorsed by the organisations named.',
    ],
    [
      'A hand-off',
      'One step of a journey following another. It crosses a boundary when the two steps have different owners, wholly or in part. A heavy line is a hand-off that crosses.',
    ],
    [
      'Working link',
      'How closely two teams work together, from 0 (asked, and none) to 1 (one working team, or joint work every week). Sitting in one community counts too: 1 where it has only the two of them, and the bigger it is the less, 1 divided by the number of other teams in it.',
    ],
    [
      'Unlinked share',
      'Of all that crosses the boundary on a journey, the share that no working link covers. Where something is not known it is given as the least and the most that it can be.',
    ],
    [
      'How much is known',
      'The share of what crosses for which it is known who works with whom. A journey of which little is known must not be compared with others.',
    ],
    [
      'Close group',
      'Teams on a journey that work closely with one another. The word says something about recorded links, never about people.',
    ],
    ['Dotted lines', 'A dotted line means nobody has been asked. It is not a finding, and it is never counted as a gap.'],
    [
      'Statements and sources',
      'Every fact is a statement by a source. Where sources disagree, both are shown. Facts that are published count before facts that are not yet checked; invented ones are always marked.',
    ],
    ['No people are named', 'The smallest thing on the map is a team with a head count. Numbers under five are shown as “fewer than 5”.'],
  ] as readonly Part[],
};

export const accessibility = {
  title: 'Accessibility',
  parts: [
    [
      'How this is made',
      'The aim is WCAG 2.2 at level AA. Every page is tested in Chromium with axe in English and in Welsh, at 1280 and at 400 pixels wide, looked at for sideways scrolling at 320 and in the colours of the reader’s system, and walked through with the keyboard alone. No person who uses a screen reader has tested it yet.',
    ],
    [
      'Drawings',
      'Every drawing is also there as a list and as a table with the same content. Kinds of line differ in form as well as colour. Each step and each hand-off is a link, in time order, with a spoken label.',
    ],
    [
      'What does not work well yet',
      'The drawing of a long journey scrolls sideways: the list does not. Names, and sentences that come from data, are in English only, and so is what the server says when something cannot be asked.',
    ],
    [
      'If something is in your way',
      'Tell whoever runs this copy; where they have given an address, “Say this is wrong” at the foot of every page leads there. The answers are also there as CSV and JSON without any drawing.',
    ],
  ] as readonly Part[],
};
