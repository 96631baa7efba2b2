import type { Words } from '../en.js';

export const things: Words['things'] = {
  fields: {
    abbreviation: 'Enw byr', kind: 'Math', status: 'Statws', serviceStatus: 'Statws', opened: 'Agorwyd', closed: 'Caewyd', url: 'Ei dudalen ei hun', surveyedOn: 'Holwyd pwy sy’n gweithio gyda phwy',
    aliases: 'Enwau eraill a hŷn', level: 'Lefel', phase: 'Cyfnod', category: 'Categori', audience: 'Ar gyfer', purpose: 'Diben', started: 'Dechreuodd', ended: 'Daeth i ben', activity: 'Gweithgaredd',
    people: 'Pobl', family: 'Teulu', publisher: 'Cyhoeddwr', licence: 'Trwydded', retrieved: 'Darllenwyd ar', read: 'Faint a ddarllenwyd',
  },
  fewPeople: 'llai na 5',
  notAsked: 'Nid oes neb wedi gofyn eto.',
  touches: 'Beth y mae’n ei gyffwrdd',
  explore: 'Archwilio o’i amgylch',
  relationships: {
    'PART_OF OUT': 'Rhan o', 'PART_OF IN': 'Ei rannau', 'SUCCEEDED_BY OUT': 'Daeth yn', 'SUCCEEDED_BY IN': 'Cyn hynny', 'OWNED_BY OUT': 'Perchennog atebol', 'OWNED_BY IN': 'Yn berchen ar',
    'DELIVERED_BY OUT': 'Cyflawnir gan', 'DELIVERED_BY IN': 'Yn cyflawni', 'FUNDED_BY OUT': 'Ariennir gan', 'FUNDED_BY IN': 'Yn ariannu', 'REQUIRES OUT': 'Rhaid ei wneud o’i flaen', 'REQUIRES IN': 'Mae ei angen yn gyntaf ar',
    'RELATED_TO BOTH': 'Cysylltiedig', 'IMPLEMENTS OUT': 'Yn gweithredu', 'IMPLEMENTS IN': 'Gweithredir gan', 'HAS_METRIC OUT': 'Ffigurau cyhoeddedig', 'STARTS IN': 'Yn dechrau gyda', 'USES IN': 'Camau sy’n ei ddefnyddio',
    'BELONGS_TO OUT': 'Yn perthyn i', 'BELONGS_TO IN': 'Timau', 'PRACTISES OUT': 'Proffesiynau', 'PRACTISES IN': 'Timau sy’n ei arfer', 'WORKS_ON OUT': 'Yn gweithio ar', 'WORKS_ON IN': 'Timau sy’n gweithio arno',
    'COLLABORATES_WITH BOTH': 'Cysylltiadau gwaith', 'MEMBER_OF OUT': 'Yn aelod o', 'MEMBER_OF IN': 'Timau ynddi', 'TAKES_PART_IN OUT': 'Yn cymryd rhan yn', 'TAKES_PART_IN IN': 'Sefydliadau sy’n cymryd rhan',
    'UNITED_BY OUT': 'Unir gan', 'UNITED_BY IN': 'Cymunedau amdano', 'BETWEEN IN': 'Adroddiadau sy’n ei enwi', 'BETWEEN OUT': 'Yn enwi', 'ABOUT OUT': 'Am',
  },
  period: (from, to) => (from && to ? `${from} hyd ${to}` : from ? `ers ${from}` : to ? `hyd ${to}` : ''),
  hidden: (count) => `Ni ddangosir ${count} arall yma.`,
  sources: 'O ble y daw hyn',
  nothing: 'Nid oes dim wedi’i gofnodi wrth ei ymyl.',
  illustrative: 'Enghraifft ddychmygol',
};
