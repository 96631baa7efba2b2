import type { Crossing, HandOffClassName } from '../../view-model/journey/journey-facts.js';
import type { BoundaryName, LaneKind, NationName } from '../../view-model/journey/journey-view.js';
import type { Words } from '../en.js';
import { counted } from './counted.js';

const classes: Record<HandOffClassName, string> = {
  CONTINUITY: 'Yr un tîm',
  BRIDGED: 'Cyswllt gwaith rheolaidd',
  WEAK: 'Cyswllt gwaith ysgafn',
  SPLIT: 'Dim cyswllt gwaith wedi’i gofnodi',
  UNKNOWN: 'Ddim yn hysbys',
};
const boundaries: Record<BoundaryName, string> = {
  ORGANISATION: 'Sefydliadau',
  DEPARTMENT: 'Adrannau',
  PROFESSION: 'Proffesiynau',
  ACTIVITY: 'Polisi a chyflawni',
};
const boundaryOf: Record<BoundaryName, string> = {
  ORGANISATION: 'ffin rhwng sefydliadau',
  DEPARTMENT: 'ffin adrannol',
  PROFESSION: 'ffin rhwng proffesiynau',
  ACTIVITY: 'y ffin rhwng polisi a chyflawni',
};
const nations: Record<NationName, string> = {
  ENGLAND: 'Lloegr',
  SCOTLAND: 'Yr Alban',
  WALES: 'Cymru',
  NORTHERN_IRELAND: 'Gogledd Iwerddon',
};
const crossings: Record<Crossing, string> = {
  crosses: 'Yn croesi',
  mayCross: 'Gall groesi: nid yw perchennog neu dîm wedi’i gofnodi',
  within: 'Ddim yn croesi',
};
const laneKinds: Record<LaneKind, string> = {
  owners: 'Pwy sy’n atebol',
  deliverers: 'Pwy sy’n cyflawni',
  departments: 'Adrannau',
  professions: 'Proffesiynau',
  activities: 'Polisi a chyflawni',
};
const lanesMissing: Record<LaneKind, string> = {
  owners: 'Perchennog heb ei gofnodi',
  deliverers: 'Perchennog heb ei gofnodi',
  departments: 'Adran heb ei chofnodi',
  professions: 'Proffesiynau heb eu cofnodi',
  activities: 'Timau heb eu cofnodi',
};
const handOffs = (count: number) =>
  counted(count, {
    zero: 'dim trosglwyddiad',
    one: 'un trosglwyddiad',
    two: 'dau drosglwyddiad',
    few: 'tri throsglwyddiad',
    many: 'chwe throsglwyddiad',
    other: `${count} trosglwyddiad`,
  });
const reports = (count: number) =>
  counted(count, {
    zero: 'dim adroddiad',
    one: 'un adroddiad',
    two: 'dau adroddiad',
    few: 'tri adroddiad',
    many: 'chwe adroddiad',
    other: `${count} adroddiad`,
  });

export const journey: Words['journey'] = {
  classes,
  boundaries,
  nations,
  crossings,
  personLane: 'Y person, ar ei ben ei hun',
  noOwnerLane: lanesMissing.owners,
  deliveredBy: (names) => `gan ${names}`,
  ownedBy: (names) => `ar ran ${names}`,
  spokenStep: (number, total, lane, name, optional) =>
    `Cam ${number} o ${total}, ${lane}: ${name}.${optional ? ' Nid yw pawb yn cymryd y cam hwn.' : ''}`,
  spokenHandOff: ({ from, to, passes, class: kind, rework, reports: here, differs }, crossing, either) =>
    [
      `${rework ? 'Yn ôl o' : 'Trosglwyddo o'} ${from.name} i ${to.name}.`,
      either ? 'Un o sawl ffordd ymlaen.' : '',
      passes ? `Yn trosglwyddo: ${passes}.` : '',
      crossing === 'within' ? '' : `${crossings[crossing]}. ${classes[kind]}.`,
      here.length > 0 ? `Mae ${reports(here.length)} amdano.` : '',
      differs ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  heavy: (heavy, may, total, boundary) =>
    heavy === 0
      ? may === total
        ? `Ni wyddys am ${total === 1 ? 'yr unig drosglwyddiad' : `yr un o’r ${handOffs(total)}`} a yw’n croesi ${boundaryOf[boundary]}.`
        : `O ${handOffs(total)}, ${may > 0 ? 'ni wyddys bod yr un' : 'nid oes yr un'} yn croesi ${boundaryOf[boundary]}.`
      : `O ${handOffs(total)}, mae ${heavy} yn croesi ${boundaryOf[boundary]}: y llinellau trwm.`,
  mayCross: (count, heavy) => `Gall ${count}${heavy > 0 ? ' arall' : ''} ei chroesi: mae rhywbeth heb ei gofnodi yno.`,
  allDotted: 'Nid oes neb wedi cael ei holi pwy sy’n gweithio gyda phwy, felly mae pob llinell drom yn ddotiog. Nid canfyddiad yw hynny.',
  key: 'Allwedd',
  keyWithin: 'O fewn y ffin',
  keyMayCross: 'Gall groesi: heb ei gofnodi',
  keyReturning: 'Yn mynd yn ôl i gam cynharach',
  keyOptional: 'Nid yw pawb yn cymryd y cam hwn',
  keyEither: 'Un o sawl ffordd ymlaen; mae llinellau hebddo yn mynd ochr yn ochr',
  keyShared: 'Un cam, sawl perchennog',
  keyCarried: 'Mae pobl yn cario hyn ymlaen eu hunain',
  keyVolume: 'Faint o ddefnydd sydd ar y cam',
  keyPale: 'Ddim ar ochr eich sefydliad chi',
  keys: 'Gyda’r bysellfwrdd: mae’r bysellau saeth yn mynd ar hyd y camau a’r trosglwyddiadau, Enter yn agor un, Escape yn ei gau.',
  keyDiffers: 'Mae rhywbeth yn wahanol yma',
  either: 'neu',
  ways: { EITHER: 'Yna un o’r rhain:', SIDE_BY_SIDE: 'Yna ochr yn ochr:' },
  keyPin: 'Adroddiadau am y trosglwyddiad hwn',
  drawing: 'Y daith fel lonydd, amser o’r chwith i’r dde',
  list: 'Y daith fel rhestr, yn nhrefn amser',
  handOffTo: 'Trosglwyddo i',
  backTo: 'Yn ôl i',
  asList: 'Darllen fel rhestr',
  asDrawing: 'Dangos y llun',
  settings: 'Ffin, dyddiad, gwlad, lonydd, eich sefydliad',
  boundary: 'Ffin rhwng',
  asAt: 'Ar y dyddiad hwn',
  today: 'Heddiw',
  nation: 'Gwlad',
  allNations: 'Pob gwlad',
  lanes: 'Mae’r lonydd yn dangos',
  laneKinds,
  lanesMissing,
  volumes: 'Dangos faint o ddefnydd sydd ar bob cam',
  volume: (count, year) => `${count} y flwyddyn, ${year}`,
  volumeMissing: 'defnydd heb ei gofnodi',
  volumesSaid: (known, steps) =>
    `Cofnodwyd faint o ddefnydd sydd ar ${known} o’r ${steps} cam sy’n defnyddio gwasanaeth; nid yw’r lleill yn hysbys, ac nid yw hynny’n golygu dim defnydd. Mae’r bar o dan gam yn fwy trwchus o’r un faint am bob deg gwaith cymaint. Mae pob ffigur am wasanaeth cyfan, ar gyfer pa daith bynnag, felly nid ydynt byth yn cael eu hadio.`,
  yours: 'Eich sefydliad chi ar y daith hon',
  yoursNone: 'Dangos pawb yr un fath',
  yoursCount: (name, count) => `Mae ${name} ar un ochr i ${handOffs(count)}. Mae’r gweddill yn oleuach.`,
  method: 'Gosodiadau’r dull',
  cohesionAt: 'Mae timau’n cyfrif fel un grŵp agos o’r cyswllt gwaith hwn ymlaen',
  cohesionHint: '1: cydweithio bob wythnos. 0.5: bob mis. 0.25: maent yn gwybod pwy i’w ffonio.',
  illustrative:
    'Enghraifft ddychmygol. Nid yw’r sefydliadau a’r timau hyn yn bodoli; mae’n dangos beth y gall Crosscut ei ddweud pan fydd timau wedi ateb.',
  described: (month) => `Disgrifir y camau fel yr oeddent ym mis ${month}.`,
  stepPublished: (by, month) => `Fel y’i cyhoeddwyd${month === null ? '' : ` ym mis ${month}`} gan ${by}.`,
  stepOwn: 'Ein darlleniad ni.',
  stepInvented: 'Dychmygol.',
  warnings: 'Cyn i chi ddibynnu ar hyn',
  answer: 'Mewn geiriau plaen',
  handOffsTitle: 'Pob trosglwyddiad',
  from: 'O',
  to: 'I',
  workingLink: 'Cyswllt gwaith',
  crossing: 'Yn croesi',
  crossingShare: (share) => `ydy, ${share}`,
  crossingMay: 'gall groesi',
  crossingNo: 'nac ydy',
  passes: 'Yr hyn a drosglwyddir',
  passesNothing: 'heb ei gofnodi',
  asked: 'Wedi’i holi',
  askedBy: { BOTH: 'y ddwy ochr', FROM: 'yr ochr gynharach', TO: 'yr ochr ddiweddarach', NEITHER: 'neb' },
  sources: 'Ffynonellau',
  openHandOff: (from, to) => `${from} → ${to}`,
  close: 'Cau',
  openMissing: (day) =>
    `Mae’r ddolen hon yn agor cam neu drosglwyddiad nad yw ar y daith fel y’i darllenir yma, ar ${day}: cafodd ei ailenwi neu ei dynnu ers hynny, neu mae’n perthyn i wlad arall. Mae popeth sydd yno uchod.`,
  evidence: 'Ar beth y mae hyn yn seiliedig',
  teams: 'Timau ar y ddwy ochr',
  noTeams: 'Nid oes tîm wedi’i gofnodi yma.',
  missing: 'Parau heb gyswllt gwaith wedi’i gofnodi',
  brokers: 'Cyfryngwyr',
  communities: 'Cymunedau y mae’r ddwy ochr yn perthyn iddynt',
  communityAround: ', a ffurfiwyd o amgylch ',
  communityHere: '. Mae yma am fod y ddwy ochr yn cymryd rhan ynddi.',
  reports: 'Yr hyn a ddywedodd archwilwyr, Senedd y DU ac eraill',
  reportHere: 'Eisoes wedi’i adrodd, a dyma’r llinell',
  reportsNone: 'Nid oes adroddiad cyhoeddedig yn y graff hwn sy’n ei grybwyll.',
  wholeJourney: 'y daith gyfan',
  figures: 'Ffigurau',
  since: 'Beth sydd wedi newid ers hynny',
  weRead: { WHOLE: 'Darllenasom yr adroddiad.', EXCERPT: 'Darllenasom ddarn ohono.' },
  groups: 'Grwpiau agos',
  groupsAlone: (count) =>
    `Nid yw ${counted(count, { zero: 'yr un tîm arall', one: 'un tîm arall', two: 'dau dîm arall', few: 'tri thîm arall', many: 'chwe thîm arall', other: `${count} tîm arall` })} ar y daith hon mewn grŵp agos.`,
  groupsNone: 'Nid oes grŵp agos yn dilyn o’r cysylltiadau gwaith a gofnodwyd yma.',
  groupsHint: 'Timau sy’n cydweithio’n agos. Dywedir hyn am gysylltiadau a gofnodwyd, byth am bobl.',
  least: 'Y lleiaf hysbys yw',
  leastMissing: (what) => `Heb ei gofnodi yno: ${what.join(', ')}.`,
  missingThere: { owner: 'pwy sy’n berchen ar un ochr', teams: 'pwy sy’n gweithio ar un ochr', passes: 'yr hyn a drosglwyddir' },
  leastAsk: (organisation) => `Gofynnwch i ${organisation} yn gyntaf.`,
  askFirst: 'Gofyn yn gyntaf',
  askFirstHint: 'Atebion pwy fyddai’n dweud fwyaf am y daith hon.',
  measures: 'Y ffigurau y tu ôl iddo',
  unlinkedShare: 'Cyfran heb gyswllt',
  known: 'Faint sy’n hysbys',
  notDefined: 'ddim yn hysbys',
  nothingCrosses: 'dim i’w fesur: nid oes trosglwyddiad yma yn croesi’r ffin hon',
  notRecorded: (handOffs, range) =>
    `ddim yn hysbys: o ${handOffs} trosglwyddiad sy’n croesi’r ffin hon neu a all wneud hynny, nid oes cysylltiadau gwaith yr un wedi’u cofnodi, felly gallai fod yn unrhyw beth ${range}`,
  interval: (low, high) => `rhwng ${low} a ${high}`,
  services: 'Gwasanaethau',
  noServices: 'Nid yw’r cam hwn yn defnyddio gwasanaeth: mae pobl yn ei wneud eu hunain.',
  owners: 'Atebol',
  deliverers: 'Cyflawnir gan',
  likelihood: (share) => `Mae ${share} o bobl yn cymryd y cam hwn, hyd y cofnodwyd.`,
  cite: 'Dyfynnu neu rannu',
  permalink: 'Dolen i’r union ateb hwn',
  citation: 'Sut i’w ddyfynnu',
  digest: 'Crynodeb o’r ffeithiau yn y graff',
  graphql: 'Gweld y GraphQL',
  csv: 'Lawrlwytho fel CSV',
  linkChanged: 'Mae’r ffeithiau wedi newid ers gwneud y ddolen hon, felly gall yr ateb fod yn wahanol.',
};
