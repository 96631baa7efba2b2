import type { Words } from '../en.js';

export const data: Words['data'] = {
  title: 'Data',
  intro: 'Beth sydd yn y copi hwn, o ble y daw, pa mor ffres ydyw, a beth nad yw’n hysbys.',
  contents: 'Yn y graff',
  count: 'Faint',
  kindOfThing: 'Math o beth',
  labels: {
    Organisation: 'Sefydliadau', Service: 'Gwasanaethau', Policy: 'Polisïau', LifeEvent: 'Digwyddiadau bywyd', Journey: 'Teithiau', Step: 'Camau', Profession: 'Proffesiynau', Team: 'Timau', Community: 'Cymunedau',
    Metric: 'Ffigurau cyhoeddedig', Report: 'Adroddiadau', Source: 'Ffynonellau',
  },
  kinds: { PUBLISHED: 'Cyhoeddedig', DEPARTMENT: 'Dywedwyd gan y sefydliad ei hun', UNVERIFIED: 'Ein gwybodaeth ein hunain, heb ei gwirio eto', ILLUSTRATIVE: 'Dychmygol, am sefydliadau nad ydynt yn bod' },
  bySource: 'Yn ôl math o ffynhonnell',
  kindOfSource: 'Math o ffynhonnell',
  sources: 'Ffynonellau',
  statements: 'Datganiadau',
  share: 'Cyfran',
  loads: 'Setiau data a’u llwyth diweddaraf',
  dataset: 'Set ddata',
  load: 'Llwyth',
  state: 'Cyflwr',
  states: { DONE: 'Wedi’i orffen', RUNNING: 'Heb ei orffen', FAILED: 'Wedi methu' },
  finished: 'Gorffennwyd',
  fresh: (oldest, newest) => `Darllenwyd ffynonellau rhwng ${oldest} a ${newest}.`,
  takeAway: 'Mynd ag ef gyda chi',
  csv: 'Y dudalen hon fel CSV',
};
