import type { Words } from '../en.js';
import { counted } from './counted.js';

const handOffs = (count: number) =>
  counted(count, {
    zero: 'dim trosglwyddiad',
    one: 'un trosglwyddiad',
    two: 'dau drosglwyddiad',
    few: 'tri throsglwyddiad',
    many: 'chwe throsglwyddiad',
    other: `${count} trosglwyddiad`,
  });

export const compare: Words['compare'] = {
  title: 'Ochr yn ochr',
  with: 'Cymharu â dyddiad neu daith arall',
  date: 'Yr un daith ar',
  journey: 'Taith arall',
  noJourney: 'Dewiswch daith',
  stop: 'Rhoi’r gorau i gymharu',
  before: 'Cymharu â’r diwrnod cynt',
  recorded: 'Cyn ac ar ôl',
  on: (day) => `ar ${day}`,
  of: (journey) => `yn “${journey}”`,
  asRecorded: 'fel y cofnodwyd',
  withAnswers: 'gyda’r atebion hyn',
  heading: (name, where) => `${name}, ${where}`,
  differ: (count, total) =>
    count === 0
      ? 'Nid oes trosglwyddiad sy’n wahanol rhwng y ddau.'
      : `O ${handOffs(total)}, mae ${count} yn wahanol. Mae diemwnt wrth bob un yn y lluniau.`,
  same: 'Yr un camau a’r un dull ar y ddwy ochr; nid yw’r hyn nas cofnodwyd yn hysbys ar y naill na’r llall.',
  words: {
    only: (where) => `Dim ond ${where}.`,
    differ: (what, here, other, there) => `${what} ${here}; ${other} ${there}.`,
    owners: (from, to) => `${from || 'perchennog heb ei gofnodi'} → ${to || 'perchennog heb ei gofnodi'}`,
  },
};
