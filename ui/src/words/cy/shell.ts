import type { Words } from '../en.js';

export const shell: Words['shell'] = {
  product: 'Crosscut',
  navigation: 'Prif ddewislen',
  home: 'Hafan',
  explore: 'Archwilio',
  questions: 'Cwestiynau',
  data: 'Data',
  about: 'Ynghylch',
  method: 'Dull',
  inEnglishOnly: 'Yn Saesneg yn unig y mae’r dudalen hon.',
  accessibility: 'Hygyrchedd',
  skip: 'Neidio i’r prif gynnwys',
  otherLanguage: 'English',
  sayWrong: 'Dywedwch fod hyn yn anghywir',
  nothingSince: 'Dim wedi’i gofnodi yma.',
  tellUs: 'Dywedwch wrthym os gwyddoch am rywbeth.',
  unofficial: 'Answyddogol. Heb ei gymeradwyo gan y sefydliadau a enwir.',
  wholePage: 'Agor y dudalen gyfan, gyda ffynonellau',
  loading: 'Yn nôl yr ateb…',
  failedTitle: 'Ni ddaeth yr ateb hwn drwodd',
  unreachable: 'Ni atebodd y gweinydd. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  stillShown: (day) =>
    `Roedd yr hyn sydd isod yno o’r blaen: fel ar ${day} y mae, ac nid ar gyfer yr hyn y mae’r cyfeiriad yn ei ofyn nawr.`,
  retry: 'Rhoi cynnig arall arni',
  requestId: (id) => `Os byddwch yn dweud wrthym amdano, nodwch gais ${id}.`,
  brokenTitle: 'Mae’r dudalen hon wedi rhoi’r gorau i weithio',
  broken:
    'Ein bai ni yw hynny, nid eich bai chi. Does dim wedi’i golli: mae’r cyfeiriad yn dal i gynnwys yr hyn yr oeddech yn edrych arno.',
  notFoundTitle: 'Nid oes tudalen yn y cyfeiriad hwn',
  notFound: 'Gwiriwch y cyfeiriad, neu dechreuwch eto o’r hafan. Gellir chwilio yno am hen enwau teithiau, gwasanaethau a sefydliadau.',
  toHome: 'Mynd i’r hafan',
};
