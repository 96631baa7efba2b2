import type { Words } from '../en.js';
import { counted } from './counted.js';

const organisations = (count: number) =>
  counted(count, {
    zero: 'dim sefydliad',
    one: 'un sefydliad',
    two: 'dau sefydliad',
    few: 'tri sefydliad',
    many: 'chwe sefydliad',
    other: `${count} sefydliad`,
  });
const crossing = (count: number) =>
  counted(count, {
    zero: 'dim trosglwyddiad sy’n croesi',
    one: 'un trosglwyddiad sy’n croesi',
    two: 'dau drosglwyddiad sy’n croesi',
    few: 'tri throsglwyddiad sy’n croesi',
    many: 'chwe throsglwyddiad sy’n croesi',
    other: `${count} trosglwyddiad sy’n croesi`,
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

export const home: Words['home'] = {
  title: 'Ble mae’r daith hon yn newid dwylo?',
  find: 'Dod o hyd i daith, gwasanaeth neu sefydliad. Mae hen enwau’n gweithio hefyd.',
  what: 'Mae Crosscut yn tynnu llun o’r ffordd y mae pobl yn mynd trwy wasanaethau cyhoeddus, o ffeithiau â ffynhonnell: pwy sy’n berchen ar bob cam, beth a drosglwyddir, beth a ganfu archwilwyr, a ble nad oes neb wedi cofnodi pwy sy’n gweithio gyda phwy.',
  tryTitle: 'Tri i roi cynnig arnynt yn gyntaf',
  tryProbate: 'Profiant: o’r dreth i’r llys',
  tryProbateSays:
    'Dywedodd cyfrifwyr ble y daeth i stop, a dyma’r llinell: mae ei phin yn dweud beth a ganfuant a beth sydd wedi newid ers hynny.',
  tryCompany: 'Sefydlu cwmni cyfyngedig, o 2017 hyd heddiw',
  tryCompanySays: 'Symudodd neb; y ffin a symudodd. Newidiwch y dyddiad i weld.',
  tryBusiness: 'Dechrau busnes: pwy oedd wrth y bwrdd',
  tryBusinessSays: 'Edrychwch ar bob trosglwyddiad, ac ar y gymuned a ffurfiodd o amgylch y daith.',
  journeys: 'Teithiau',
  card: (bodies, heavy, published) =>
    `${organisations(bodies)}, ${crossing(heavy)}, ${reports(published)}; cysylltiadau gwaith: heb eu cofnodi`,
  cardInvented: (bodies, heavy) => `${organisations(bodies)}, ${crossing(heavy)}; cysylltiadau gwaith: dychmygol`,
  readyTitle: 'Cwestiynau parod',
  ready: [
    ['organisationsOnJourney', 'Trwy ba sefydliadau y mae’r daith hon yn mynd, a ble mae’n newid dwylo?'],
    ['reportsOnJourney', 'Beth a ddywedodd archwilwyr a Senedd y DU amdani?'],
    ['silosSplittingJourney', 'Pa seilos sy’n hollti’r daith hon, a ble nad ydym yn gwybod?'],
    ['whomToInvite', 'Pwy y dylem eu dwyn ynghyd yn gyntaf?'],
    ['serviceOwnersOverTime', 'Pwy sy’n berchen ar y gwasanaeth hwn, a phwy oedd yn berchen arno o’r blaen?'],
    ['servicesWithoutOneOwner', 'Pa wasanaethau sydd heb un perchennog, neu y mae anghytuno ynghylch eu perchennog?'],
    ['journeysWithoutCommunity', 'Pa deithiau sy’n croesi tair adran neu fwy heb gymuned wasanaeth?'],
    ['affectedByReorganisation', 'Beth sy’n newid pan gaiff adran ei hailenwi, ei huno neu ei hollti?'],
    ['journeyWithVolumes', 'Faint o ddefnydd sydd ar bob cam, a beth yw ei gost?'],
    ['graphSummary', 'Beth nad ydym yn ei wybod eto, a phwy allai ddweud wrthym?'],
  ],
  inventedTitle: 'Arddangosiadau dychmygol',
  invented: 'Nid yw’r sefydliadau a’r timau hyn yn bod. Maent yn dangos beth y gall Crosscut ei ddweud unwaith y bydd timau wedi ateb.',
  dotted: 'Mae llinell ddotiog yn golygu nad oes neb wedi cael ei holi. Nid canfyddiad yw hynny.',
  fresh: (newest, published, unchecked) =>
    `Darllenwyd y ffynhonnell ddiweddaraf ar ${newest}. O’r holl ddatganiadau mae ${published} wedi’u cyhoeddi, a ${unchecked} heb eu gwirio eto.`,
  wrong: 'Oes rhywbeth o’i le? Mae pob tudalen yn dweud o ble y daw ei ffeithiau.',
  noContact: 'Nid yw pwy bynnag sy’n rhedeg y copi hwn wedi rhoi cyfeiriad i ysgrifennu ato.',
};
