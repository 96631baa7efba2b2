import type { Words } from '../en.js';

export const pictures: Words['pictures'] = {
  picture: (title) => `Llun: ${title}`,
  titles: {
    journeysByCrossing: 'Trosglwyddiadau sy’n croesi ym mhob taith', journeyWithVolumes: 'Defnydd a gofnodwyd o wasanaeth prysuraf pob cam', servicesInNoJourney: 'Defnydd a gofnodwyd o bob gwasanaeth',
    graphSummary: 'Pa mor gyflawn yw’r map', journeyTwins: 'Pa mor debyg yw pob dwy daith', journeysWithoutCommunity: 'Trosglwyddiadau rhwng adrannau ym mhob taith', whatIf: 'Y gyfran heb gyswllt, heddiw a gyda’r newidiadau hyn', whomToInvite: 'Y gyfran heb gyswllt',
    servicesWithoutOneOwner: 'Gwasanaethau yn ôl yr hyn a gofnodwyd am eu perchnogion', waysOfMaking: 'Cyfran ddigidol gwasanaethau o’r math hwn ym mhob adran', mixing: 'Cyfran y cysylltiadau gwaith sy’n aros y tu mewn',
    brokers: 'Parau o dimau y mae tîm o bob un yn eu cysylltu', communitiesOverlapping: 'Faint mae pob dwy gymuned yn ei rannu', professionsMissing: 'Faint o wasanaethau o’i fath sydd â’r proffesiwn hwn',
    naturalGroups: 'Pa mor bell mae’r grwpiau’n cytuno, rhwng dechreuadau a chydag adrannau', centralOrganisations: 'Pa mor aml y saif pob un rhwng eraill', affectedByReorganisation: 'Trosglwyddiadau rhwng adrannau, cyn ac ar ôl',
    serviceOwnersOverTime: 'Pwy, a phryd', communityReach: 'Trosglwyddiadau rhwng sefydliadau, yn ôl yr ochrau y mae aelodau arnynt', communityReachOverTime: 'Pwy gymerodd ran, a phryd', reportsOnJourney: 'Pryd y’i dywedwyd, a beth a ddilynodd', factHistory: 'Beth ddywedodd pob ffynhonnell, a phryd',
    organisationsOnJourney: 'Pwy sy’n trosglwyddo i bwy', professionsOnJourney: 'Pwy sy’n gweithio ar ba gam', connectingPath: 'Y ffordd rhyngddynt', servicesBefore: 'Beth sydd raid ei wneud yn gyntaf', servicesAfter: 'Beth sy’n dibynnu arno',
    singleThreads: 'Lle mai un cyswllt yw’r unig un',
  },
  ranges: {
    whatIf: 'Mae llinell denau’n rhedeg o’r lleiaf i’r mwyaf y gall fod, o ystyried yr hyn nad yw’n hysbys.',
    waysOfMaking: 'Mae llinell denau’n rhedeg o’r gwasanaeth â’r gyfran ddigidol leiaf i’r un â’r fwyaf.',
    naturalGroups: 'Mae llinell denau’n rhedeg o’r lleiaf i’r mwyaf dros y dechreuadau; daw’r bar i ben yn y canol. 1: maent yn rhannu’r gwasanaethau yr un fath; 0: dim tebycach nag ar hap.',
  },
  days: 'Dot: y diwrnod hwnnw. Y llinell doredig yw dyddiad yr ateb hwn.',
  time: 'Pen pigfain: dechreuodd cyn y diwrnod cyntaf sy’n hysbys, neu mae’n parhau. Gwag: yr hyn yr oedd yn rhan ohono. Dot: y diwrnod hwnnw. Y llinell doredig yw dyddiad yr ateb hwn.',
  graphs: {
    connectingPath: 'Mae ymyl drwchus yn nodi’r hyn a ofynnwyd amdano.',
    servicesBefore: 'Mae ymyl drwchus yn nodi’r hyn a ofynnwyd amdano. Mae dot wrth yr hyn y mae angen y llall arno.',
    servicesAfter: 'Mae ymyl drwchus yn nodi’r hyn a ofynnwyd amdano. Mae dot wrth yr hyn y mae angen y llall arno.',
    singleThreads: 'Pob llinell: un cyswllt gwaith, neu gysylltiadau a ddelir gan un tîm, yw’r cyfan sy’n uno’r ddau ar y daith hon.',
  },
  oneTeam: 'gan un tîm',
  matrices: {
    organisationsOnJourney: 'Mae rhes yn trosglwyddo i golofn, mor aml ag y dywed y rhif. Sgwâr llawn: rhwng adrannau. Gwag: o fewn un.',
    professionsOnJourney: 'Mae’r rhif yn cyfrif pobl, <5 yn golygu llai na phump; marc cwestiwn: mae tîm yno, a neb yn dweud faint ydynt.',
  },
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  partOf: (one, whole) => `${whole} (${one})`,
  both: (one, other) => `${one} a/ac ${other}`,
  span: (from, to) => (from === null ? (to === null ? 'cyhyd ag sy’n hysbys, a hyd heddiw' : `hyd at ${to}`) : to === null ? `ers ${from}` : `${from} i ${to}`),
};
