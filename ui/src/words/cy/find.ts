import type { Words } from '../en.js';
import { counted } from './counted.js';

export const find: Words['find'] = {
  label: 'Dod o hyd i unrhyw beth',
  hint: 'Enw, hen enw, neu gwestiwn',
  results: 'Yr hyn a ganfuwyd',
  nothing: 'Dim byd o’r enw hwnnw. Rhowch gynnig ar air arall, neu enw hŷn.',
  found: (count) =>
    `${counted(count, { zero: 'Dim canlyniad', one: 'Un canlyniad', two: 'Dau ganlyniad', few: 'Tri chanlyniad', many: 'Chwe chanlyniad', other: `${count} canlyniad` })}. Bysellau saeth i ddewis, Enter i fynd yno.`,
  kinds: {
    Journey: 'Taith',
    Service: 'Gwasanaeth',
    Organisation: 'Sefydliad',
    Community: 'Cymuned',
    Team: 'Tîm',
    Profession: 'Proffesiwn',
    Policy: 'Polisi',
    Step: 'Cam',
    Source: 'Ffynhonnell',
    Report: 'Adroddiad',
    LifeEvent: 'Digwyddiad bywyd',
  },
  question: 'Cwestiwn',
  fillIn: 'eto i’w lenwi',
  alsoKnownAs: (name) => `a elwir hefyd yn ${name}`,
  about: (text) => `am: ${text}`,
  cameAfter: (name, year) => (year === '' ? `daeth ar ôl ${name}` : `daeth ar ôl ${name} (hyd ${year})`),
  until: (year) => `hyd ${year}`,
  near: 'wedi’i sillafu ychydig yn wahanol',
  stepOf: (journey) => `o ${journey}`,
  small:
    'a ac am ar at ba beth byddai cael chi dan ddim ddweud drwy ei eich eu fy gan gyda hon hwn i iddo mae mai meddai n na nad neu ni o oedd oes os pa r sy sydd trwy un w wedi wrth y ydw ydy ydyw ym yma yn yr yw',
};
