import type { ActivityName, Closeness } from '../../view-model/answers/answers.js';
import type { Words } from '../en.js';
import { counted } from './counted.js';

const closeness: Record<Closeness, string> = { WEEK: 'Bob wythnos', MONTH: 'Bob mis', CALL: 'Maent yn gwybod pwy i’w ffonio', NONE: 'Dim' };
const activities: Record<ActivityName, string> = {
  POLICY: 'Polisi',
  DESIGN: 'Dylunio',
  DELIVERY: 'Cyflawni',
  OPERATIONS: 'Gweithrediadau',
  ASSURANCE: 'Sicrwydd',
};
const teams = (count: number) =>
  counted(count, { zero: 'dim tîm', one: 'un tîm', two: 'dau dîm', few: 'tri thîm', many: 'chwe thîm', other: `${count} tîm` });
const links = (count: number) =>
  counted(count, { zero: 'dim ateb', one: 'un ateb', two: 'dau ateb', few: 'tri ateb', many: 'chwe ateb', other: `${count} ateb` });

export const ask: Words['ask'] = {
  closeness,
  activities,
  open: 'Gofynnwch i’r bobl yma',
  openKnown: 'Beth pe baent yn cydweithio’n agosach?',
  back: 'Yn ôl at yr hyn a gofnodwyd',
  finish: 'Gorffen: lawrlwytho neu rannu',
  rule: 'Disgrifio cysylltiadau gwaith eich tîm eich hun yr ydych. Chi, a phwy bynnag y byddwch yn anfon y cyfeiriad hwn ato, fydd yn eu gweld; ni chedwir dim. Mae “Dim” yn ateb arferol, nid yn fai.',
  teamFor: (service) => `Tîm ar gyfer ${service}`,
  side: (step) => `Pwy sy’n gweithio ar “${step}”?`,
  team: 'Tîm',
  recorded: 'wedi’i gofnodi yma',
  more: 'Sefydliad a math o waith',
  organisation: 'Sefydliad',
  noOrganisation: 'Heb ei gofnodi',
  activity: 'Yr hyn y mae’n ei wneud yn bennaf',
  addTeam: 'Ychwanegu tîm',
  removeTeam: (name) => `Tynnu ${name || 'y tîm hwn'}`,
  how: (a, b) => `Pa mor agos y mae ${a} a ${b} yn cydweithio?`,
  notAsked: 'Heb ei holi',
  asRecorded: 'Fel y cofnodwyd',
  noPair: 'Enwch dîm ar bob ochr; yna dywedwch pa mor agos y maent yn cydweithio.',
  known: (now, then) => `Yn hysbys nawr ${now}, gyda’r atebion hyn ${then}.`,
  range: (low, high) => (low === high ? `Byddai’r gyfran heb gyswllt yn ${low}.` : `Byddai’r gyfran heb gyswllt rhwng ${low} a ${high}.`),
  changed: (before, after) => `${before} fel y cofnodwyd; gyda’r atebion hyn: ${after}.`,
  bar: 'Atebion heb eu cadw',
  laid: (teamCount, linkCount) =>
    `Gosodwyd ${[teamCount > 0 ? teams(teamCount) : '', linkCount > 0 ? `${links(linkCount)} am gysylltiadau gwaith` : ''].filter(Boolean).join(' a ')} dros y ffeithiau. Nid ysgrifennir dim; y cyfeiriad hwn sy’n eu dal.`,
  whole: 'Popeth a fyddai’n newid',
  drop: 'Tynnu’r atebion hyn',
  files: 'Lawrlwytho fel set ddata',
  filesHow:
    'Rhowch y ffeiliau hyn mewn un ffolder, edrychwch drwyddynt, a rhedwch crosscut load gyda’r ffolder. Nid ydynt wedi’u gwirio nes bod eu ffynhonnell yn dweud hynny.',
  sourceName: (journey, date) => `Atebion am ${journey}, ${date}`,
};
