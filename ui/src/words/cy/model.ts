import type { Words } from '../en.js';

export const model: Words['model'] = {
  labels: {
    Organisation: 'Sefydliad', Service: 'Gwasanaeth', Policy: 'Polisi', LifeEvent: 'Digwyddiad bywyd', Journey: 'Taith', Step: 'Cam', Profession: 'Proffesiwn', Team: 'Tîm', Community: 'Cymuned', Metric: 'Ffigur cyhoeddedig', Report: 'Adroddiad',
    Source: 'Ffynhonnell', Silo: 'Grŵp agos',
  },
  values: {
    MINISTERIAL_DEPARTMENT: 'Adran weinidogol', NON_MINISTERIAL_DEPARTMENT: 'Adran anweinidogol', EXECUTIVE_AGENCY: 'Asiantaeth weithredol', EXECUTIVE_NDPB: 'Corff cyhoeddus anadrannol gweithredol',
    ADVISORY_NDPB: 'Corff cyhoeddus anadrannol cynghorol', TRIBUNAL: 'Tribiwnlys', COURT: 'Llys', PUBLIC_CORPORATION: 'Corfforaeth gyhoeddus', EXECUTIVE_OFFICE: 'Swyddfa weithredol', SUB_ORGANISATION: 'Rhan o sefydliad arall',
    SPECIAL_HEALTH_AUTHORITY: 'Awdurdod iechyd arbennig', INDEPENDENT_BODY: 'Corff annibynnol', ADVISORY_GROUP: 'Grŵp cynghori', CIVIL_SERVICE: 'Gwasanaeth sifil', DEVOLVED_ADMINISTRATION: 'Gweinyddiaeth ddatganoledig',
    DEVOLVED_BODY: 'Corff datganoledig', LOCAL_AUTHORITY: 'Awdurdod lleol', PRIVATE_SECTOR: 'Corff preifat mewn rôl gyhoeddus', OTHER: 'Arall', LIVE: 'Byw', CLOSED: 'Wedi cau', RETIRED: 'Wedi dod i ben',
    WHOLE: 'Cyfan', TRANSACTION: 'Un trafodiad', CAPABILITY: 'Gallu y mae gwasanaethau’n ei rannu', DISCOVERY: 'Darganfod', ALPHA: 'Alffa', BETA: 'Beta', LIFE: 'Mewn bywyd', BUSINESS: 'Mewn busnes',
    POLICY: 'Polisi', DESIGN: 'Dylunio', DELIVERY: 'Cyflawni', OPERATIONS: 'Gweithrediadau', ASSURANCE: 'Sicrwydd', DIGITAL: 'Digidol', ANALYSIS: 'Dadansoddi', LEGAL: 'Cyfreithiol', CORPORATE: 'Corfforaethol', SPECIALIST: 'Arbenigol',
    SERVICE: 'O amgylch gwasanaeth neu daith', PRACTICE: 'O amgylch proffesiwn', VOLUME: 'Trafodion', DIGITAL_VOLUME: 'Trafodion ar-lein', COST_PER_TRANSACTION: 'Cost trafodiad', COMPLETION_RATE: 'Wedi’u cwblhau', SATISFACTION: 'Yn fodlon',
    VALUE: 'Cyhoeddedig', NOT_PROVIDED: 'Heb ei gyhoeddi', NOT_APPLICABLE: 'Ddim yn berthnasol', SPLITS: 'Yn dweud bod rhywbeth yn rhannu’r ochrau', BRIDGES: 'Yn dweud bod rhywbeth yn uno’r ochrau', ORGANISATION: 'Rhwng sefydliadau',
    DEPARTMENT: 'Rhwng adrannau', PROFESSION: 'Rhwng proffesiynau', ACTIVITY: 'Rhwng polisi a chyflawni', EXCERPT: 'Detholiad', PUBLISHED: 'Cyhoeddedig', UNVERIFIED: 'Ein gwybodaeth ein hunain, heb ei gwirio eto', ILLUSTRATIVE: 'Enghraifft ddychmygol',
    ENGLAND: 'Lloegr', SCOTLAND: 'Yr Alban', WALES: 'Cymru', NORTHERN_IRELAND: 'Gogledd Iwerddon', RENAME: 'ailenwyd', MERGE: 'unwyd', SPLIT: 'rhannwyd', TRANSFER: 'symudwyd gwaith', DERIVED: 'O gysylltiadau a gofnodwyd', REPORTED: 'Adroddwyd',
  },
  valuesOf: { 'kind DEPARTMENT': 'Dywedwyd gan y sefydliad ei hun', 'level WHOLE': 'Canlyniad cyfan', 'read WHOLE': 'Y cyfan' },
};
