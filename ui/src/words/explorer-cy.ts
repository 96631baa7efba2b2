import type { ExplorerWords } from './explorer-en.js';

const plural = new Intl.PluralRules('cy');
// The noun stays singular after a number; two, and some others, change its first letter.
const counted = (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) => `${count.toLocaleString('cy')} ${forms[plural.select(count)] ?? forms.other}`;
const things = (count: number) => counted(count, { two: 'beth', other: 'peth', few: 'pheth', many: 'pheth' });
const links = (count: number) => counted(count, { two: 'ddolen', other: 'dolen' });

export const explorer: ExplorerWords = {
  title: 'Archwilio',
  lead: 'Dechreuwch o unrhyw beth a dilynwch yr hyn sydd wedi’i gofnodi wrth ei ymyl. Mae’r llun a’r rhestr yn cynnwys yr un pethau ac yn gwneud yr un gwaith.',
  searchLabel: 'Dod o hyd i fan cychwyn', searchHint: 'Taith, gwasanaeth, sefydliad, tîm neu broffesiwn; hen enwau hefyd',
  searchResults: 'Yr hyn a ganfuwyd', found: (count) => (count === 0 ? 'Dim wedi’i ganfod. Rhowch gynnig ar lai o lythrennau neu enw arall.' : `${count} wedi’u canfod. Bysellau saeth i ddewis.`),
  matched: (name) => `hefyd: ${name}`, add: 'Ychwanegu',
  empty: 'Does dim ar y sgrin eto. Chwiliwch uchod am fan cychwyn.', notFound: (key) => `Nid oes dim o’r enw ${key} ar y dyddiad hwn. Efallai ei fod wedi’i dynnu neu ei sillafu’n wahanol.`,
  things, links,
  shown: (shown, present) => `Yn dangos ${shown.toLocaleString('cy')} o ${things(present)}`,
  hiddenCount: (count) => `+${count.toLocaleString('cy')} ynghudd`, hiddenNext: (count) => (count === 1 ? '1 cymydog heb ei ddangos' : `${count.toLocaleString('cy')} o gymdogion heb eu dangos`), notAsked: 'cymdogion heb eu cyfrif eto', notKnown: 'ddim yn hysbys',
  invented: 'enghraifft ddychmygol', inventedNote: 'Mae rhywbeth ar y sgrin yn enghraifft ddychmygol: nid yw’n bodoli.',
  list: 'Rhestr', table: 'Tabl', listName: 'Pethau ar y sgrin', listHint: 'Bysellau saeth: i fyny ac i lawr drwy’r rhestr, i’r dde i agor peth a dilyn dolen, i’r chwith i fynd yn ôl. Mae Enter yn dewis. E: dangos cymdogion, C: crebachu, H: cuddio, P: pinio, M: marcio.',
  filterLabel: 'Dim ond enwau sy’n cynnwys', moreRows: (count) => `Dangos ${count.toLocaleString('cy')} rhes arall`,
  pictureName: 'Llun o’r hyn sydd ar y sgrin', pictureHint: 'Mae’r bysellau saeth yn mynd at y peth nesaf y ffordd honno, Shift a saeth yn symud y llun, plws a minws yn chwyddo, 0 yn dangos popeth, Enter yn dangos cymdogion, H yn cuddio, P yn pinio, M yn marcio. Mae’r rhestr yn cynnwys yr un pethau.',
  details: 'Manylion', chooseOne: 'Dewiswch beth yn y rhestr neu’r llun i weld yr hyn sydd wedi’i gofnodi amdano ac wrth ei ymyl.',
  openPage: 'Agor ei dudalen', history: 'Hanes hyn', department: 'Adran', kindOf: 'Math', sources: 'Ffynonellau', noSources: 'Ni roddir ffynhonnell yma.',
  nextTo: 'Wrth ei ymyl', nothingNext: 'Does dim wedi’i gofnodi wrth ei ymyl ar y dyddiad hwn. Gall hynny olygu nad oes neb wedi dweud eto.', shownOf: (shown, total) => `yn dangos ${shown} o ${total}`,
  expand: (count) => `Dangos ${count} arall`, expandAll: 'Dangos cymdogion', collapse: 'Tynnu', collapseAll: 'Tynnu ei gymdogion', tooMany: (count) => `Mae ${count.toLocaleString('cy')} arall yn ormod i’w llunio; mae’r dudalen gwestiynau yn eu rhestru.`,
  hide: 'Cuddio', keepOnly: 'Cadw hwn a’i gymdogion yn unig', keepMarked: 'Cadw’r rhai wedi’u marcio yn unig', pin: 'Pinio', unpin: 'Dad-binio', mark: 'Marcio', unmark: 'Dad-farcio', startHere: 'Dechrau eto o fan hyn', pinned: 'wedi’i binio', marked: 'wedi’i farcio',
  undo: 'Dadwneud', redo: 'Ailwneud', clear: 'Clirio', fit: 'Dangos popeth', zoomIn: 'Chwyddo', zoomOut: 'Lleihau', arrangeAnew: 'Trefnu o’r newydd', cancel: 'Stopio trefnu', arranging: (percent) => `Yn trefnu, ${percent} %`,
  arrangement: 'Trefniant', arrangements: { force: 'Yn ôl dolenni', layered: 'Mewn haenau', circles: 'Cylchoedd fesul grŵp' }, grouping: 'Dangos', groupings: { auto: 'Fel y mae’n ffitio', departments: 'Adrannau, gyda chyfrif dolenni', apart: 'Pob peth' },
  groupedNote: (count) => `Mae ${things(count)} yn ormod i’w llunio bob yn un, felly maent wedi’u grwpio fesul adran. Agorwch grŵp yn y rhestr, neu luniwch bob un.`, drawAll: (count) => `Llunio pob un o’r ${count.toLocaleString('cy')}`,
  holds: (count) => things(count), inside: (count) => `${links(count)} yn aros o fewn grŵp.`, groupsName: 'Grwpiau ar y sgrin',
  date: 'Ar y dyddiad hwn', today: 'Heddiw', setDate: 'Gosod dyddiad',
  key: 'Allwedd a hidlydd', keyHint: 'Dad-diciwch fath i’w guddio.', kinds: 'Mathau o beth', relationshipsTitle: 'Mathau o ddolen', departments: 'Adrannau', otherDepartments: 'Llwyd: adrannau eraill, wedi’u henwi o dan bob peth', hides: (count) => `yn cuddio ${things(count)}`, hidesLinks: 'mae ei ddolenni a’r hyn a ddaeth drwyddynt ynghudd', showKinds: 'Dangos pob math',
  hiddenTitle: 'Ynghudd', hiddenByHand: (count) => `${things(count)} wedi’u cuddio â llaw`, hiddenByOnly: (count) => `${things(count)} heb eu cadw`, showAgain: 'Dangos eto', showAllHidden: 'Dangos popeth eto',
  pathTitle: 'Ffordd rhwng dau beth', pathHint: 'Marciwch ddau beth, yna chwiliwch am y ffordd fyrraf.', findPath: 'Dangos y ffordd fyrraf', dropPath: 'Tynnu', pathOf: (from, to) => `${from} i ${to}`, noPath: (from, to) => `Nid oes ffordd o chwe dolen ar y mwyaf wedi’i chofnodi rhwng ${from} a ${to}.`,
  rules: 'Rheolau arddull', ruleProperty: 'Lle mae', ruleValue: 'yn', ruleMark: 'lluniwch', addRule: 'Ychwanegu rheol', dropRule: 'Tynnu', ruleSays: (property, value, mark) => `Lle mae ${property} yn ${value}: ${mark}`, marks: { large: 'yn fawr', thick: 'â llinell drwchus', double: 'â llinell ddwbl', dashed: 'â llinell ddotiog' },
  save: 'Cadw a rhannu', copyLink: 'Copïo dolen i’r olwg hon', copied: 'Wedi copïo’r ddolen.', linkIs: 'Cyfeiriad y dudalen hon yw’r ddolen i’r olwg hon.', linkLong: 'Mae’r olwg hon yn rhy hir i ddolen sy’n gweithio ym mhobman. Cadwch hi fel ffeil.', png: 'Llun (PNG)', csv: 'Tabl (CSV)', graphml: 'Graff (GraphML)',
  saveName: 'Enw’r olwg', saveHere: 'Cadw yn y porwr hwn', saved: 'Golygon wedi’u cadw', savedNow: (name) => `Wedi’i chadw fel ${name}.`, noRoom: 'Nid yw’r porwr hwn yn gadael i ni gadw. Cadwch hi fel ffeil.', open: 'Agor', remove: 'Tynnu', saveFile: 'Cadw fel ffeil', openFile: 'Agor ffeil', badFile: 'Nid yw hon yn ffeil golwg wedi’i chadw, neu mae wedi’i difrodi. Ni newidiwyd dim.',
  columns: { name: 'Enw', label: 'Math o beth', kind: 'Yn fwy manwl', departments: 'Adran', degree: 'Dolenni a ddangosir', hidden: 'Heb eu dangos' }, sortBy: (column) => `Trefnu yn ôl ${column}`, tableName: 'Yr un pethau fel tabl', tableFilter: 'Dim ond rhesi sy’n cynnwys',
  now: (shown, count) => `${things(shown)} a ${links(count)} ar y sgrin.`, chosen: (name) => `${name} wedi’i ddewis.`, noFacts: (name) => `${name}: yn nôl yr hyn sydd wrth ei ymyl.`,
  labels: { Organisation: 'sefydliad', Department: 'adran', Service: 'gwasanaeth', Policy: 'polisi', LifeEvent: 'digwyddiad bywyd', Journey: 'taith', Step: 'cam', Profession: 'proffesiwn', Team: 'tîm', Community: 'cymuned', Metric: 'ffigur', Report: 'adroddiad', Source: 'ffynhonnell' },
  withoutDepartment: (label) => `Dim adran wedi’i chofnodi: ${label}`,
  properties: { abbreviation: 'Byrfodd', kind: 'Math', status: 'Statws', level: 'Lefel', summary: 'Crynodeb', activity: 'Beth mae’n ei wneud', people: 'Pobl', family: 'Teulu', purpose: 'Diben', position: 'Lle yn y daith', statement: 'Yr hyn a ddywed', figures: 'Ffigurau', url: 'Cyhoeddwyd yn', strength: 'cyswllt gwaith', passes: 'yn trosglwyddo', on: 'ar' },
  relationships: {
    PART_OF: ['yn rhan o', 'â’r rhan'], SUCCEEDED_BY: ['wedi’i ddilyn gan', 'yn dilyn'], OWNED_BY: ['yn eiddo i', 'yn berchen ar'], DELIVERED_BY: ['wedi’i ddarparu gan', 'yn darparu'], FUNDED_BY: ['wedi’i ariannu gan', 'yn ariannu'], REQUIRES: ['angen yn gyntaf', 'ei angen cyn'], RELATED_TO: ['yn ymwneud â', 'yn ymwneud â'],
    IMPLEMENTS: ['yn gweithredu', 'wedi’i weithredu gan'], HAS_METRIC: ['â’r ffigur', 'ffigur am'], STARTS: ['yn cychwyn', 'wedi’i gychwyn gan'], VARIANT_OF: ['fersiwn arall o', 'fersiwn arall o'], HAS_STEP: ['â’r cam', 'cam o'], NEXT: ['wedyn', 'ar ôl'], USES: ['yn defnyddio', 'wedi’i ddefnyddio gan'], BELONGS_TO: ['yn perthyn i', 'â’r tîm'],
    PRACTISES: ['yn arfer', 'wedi’i arfer gan'], WORKS_ON: ['yn gweithio ar', 'gweithir arno gan'], COLLABORATES_WITH: ['yn gweithio gyda', 'yn gweithio gyda'], MEMBER_OF: ['yn aelod o', 'â’r aelod'], TAKES_PART_IN: ['yn cymryd rhan yn', 'â’r cyfrannwr'], UNITED_BY: ['wedi’i uno gan', 'yn uno'], ABOUT: ['am', 'adroddwyd yn'], BETWEEN: ['rhwng', 'wedi’i enwi yn'],
  },
};
