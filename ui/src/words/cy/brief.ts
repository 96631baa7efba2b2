import type { Words } from '../en.js';
import { counted } from './counted.js';

const sources = (count: number) =>
  counted(count, {
    zero: 'dim ffynhonnell',
    one: 'un ffynhonnell',
    two: 'dwy ffynhonnell',
    few: 'tair ffynhonnell',
    many: 'chwe ffynhonnell',
    other: `${count} ffynhonnell`,
  });

const kinds: Readonly<Record<string, string>> = {
  PUBLISHED: 'cyhoeddwyd',
  DEPARTMENT: 'gan y sefydliad ei hun',
  UNVERIFIED: 'heb ei wirio eto',
  ILLUSTRATIVE: 'wedi’i ddyfeisio',
};

export const brief: Words['brief'] = {
  name: 'Briff Crosscut',
  made: (name, date) => `${name} ar ${date}: ble mae’r daith hon yn newid dwylo, beth sy’n hysbys amdani, ac ar beth mae hynny’n gorffwys.`,
  drawing: 'Ble mae’n newid dwylo',
  findings: 'Mewn geiriau plaen',
  reportNumber: (number) => `Adroddiad ${number}`,
  aboutWhole: 'Am y daith gyfan.',
  aboutHandOffs: (names) => `Am ${names}.`,
  rests: ({ total, published, excerpts, department, unverified, illustrative }) =>
    `Yn gorffwys ar ${sources(total)}: ${[
      published > 0 ? `${published} wedi’u cyhoeddi${excerpts > 0 ? ` (darllenwyd detholiad o ${excerpts})` : ''}` : '',
      department > 0 ? `${department} gan y sefydliadau eu hunain` : '',
      unverified > 0 ? `${unverified} heb eu gwirio eto` : '',
      illustrative > 0 ? `${illustrative} wedi’u dyfeisio` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  retrieved: (oldest, newest) =>
    oldest === newest ? `Edrychwyd ar y ffynonellau ar ${newest}.` : `Edrychwyd ar y ffynonellau rhwng ${oldest} a ${newest}.`,
  asked: (names) => `Gofynnwyd pwy sy’n gweithio gyda phwy: ${names}.`,
  askedNobody: 'Nid oes neb ar y daith hon wedi cael ei holi pwy sy’n gweithio gyda phwy.',
  notAsked: (names) => `Heb eu holi: ${names}.`,
  handOffs: (count) => `Pob trosglwyddiad: ${count}`,
  yoursFirst: (name, count) =>
    count === 0 ? `Nid yw ${name} ar y naill ochr i drosglwyddiad yma.` : `Mae rhai ${name} yn dod gyntaf ac wedi’u marcio: ${count}.`,
  yours: (name) => `Perthyn i ${name}`,
  step: 'Camau',
  found: 'Beth sy’n hysbys',
  steps: 'Y daith fel rhestr',
  leadsTo: (steps) => `Yn arwain at ${steps}.`,
  method: 'Sut y cafwyd hyn',
  methodParts: [
    'Trosglwyddiad yw un cam yn dilyn un arall; mae’n croesi ffin pan fo perchnogion y ddau ar y naill ochr a’r llall iddi. Daw ei ddosbarth yn unig o gysylltiadau gwaith a nodwyd gan dimau.',
    'Y gyfran heb gyswllt yw’r rhan o’r hyn sy’n croesi nad oes cyswllt gwaith yn ei chwmpasu. Rhoddir yr hyn nad yw’n hysbys fel y lleiaf a’r mwyaf y gall fod.',
  ],
  cite: 'Dyfynnu hwn',
  digest: (digest, method) => `Crynodeb o’r ffeithiau: ${digest}. Dull: ${method}.`,
  readOn: (date) => `edrychwyd arno ar ${date}`,
  kinds,
  excerpt: 'detholiad',
  inFile: 'Mae pob trosglwyddiad gyda’i dystiolaeth, yr holl ffynonellau a sut y gweithiwyd hyn allan yn y ffeil yr argraffwyd hwn ohoni.',
  download: 'Briff i’w anfon: un ffeil, un dudalen wedi’i hargraffu',
};
