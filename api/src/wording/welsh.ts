import { digitsFor } from './digits-for.js';
import { localeOf, type Forms } from './locale.js';
import { nouns, type Noun } from './nouns.js';
import type { Change, Contact, Moved, NamedTeam, Passing, Sentences } from './sentences.js';

const { percent, number, pounds, date, month, list, either, plural } = localeOf('cy-GB', { lessThan: 'llai na', moreThan: 'mwy na' });

const count = (how: number, noun: Noun) => plural(how, nouns.cy[noun]);
const report: Forms = { other: 'adroddiad cyhoeddedig' };

const named = ({ team: name, body }: NamedTeam) => (body === null ? name : `${name} (${body})`);
const sentence = (text: string) => (/[.!?]["”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const boundaryNames = {
  ORGANISATION: 'ffiniau rhwng sefydliadau',
  DEPARTMENT: 'ffiniau rhwng adrannau',
  PROFESSION: 'ffiniau rhwng proffesiynau',
  ACTIVITY: 'y ffin rhwng polisi a chyflawni',
} as const;

const contacts = (contact: Contact) => {
  if (contact.kind === 'COMMUNITY') return `mae’r ddau yn aelodau o ${contact.community}, gyda ${count(contact.teams, 'team')}`;
  return contact.kind === 'EVERY_MONTH' ? 'maent yn cydweithio bob mis' : 'maent yn gwybod pwy i’w ffonio';
};

const fall = ({ before, after }: Change) => {
  const digits = digitsFor(before, after);
  return `cyfran heb gyswllt y daith o ${percent(before, digits)} i ${percent(after, digits)}`;
};
const mayCross = ({ crossing, mayCross: may }: Passing) =>
  may === 0 ? '' : `, a gallai ${number(may)}${crossing === 0 ? '' : ' arall'} wneud hynny`;

const passesThrough = (said: Passing) =>
  `${said.journey}: mae’r daith yn mynd drwy ${count(said.organisations, 'organisation')}; ` +
  (said.mayCross === 0 || said.mayCross < said.handOffs
    ? `mae ${number(said.crossing)} o ${count(said.handOffs, 'handOff')} yn croesi ${boundaryNames[said.boundary]}${mayCross(said)}.`
    : said.handOffs === 1
      ? `ni wyddys a yw ei hunig drosglwyddiad yn croesi ${boundaryNames[said.boundary]}.`
      : `ni wyddys am yr un o’i ${count(said.handOffs, 'handOff')} a yw’n croesi ${boundaryNames[said.boundary]}.`);

const mentioned = (reports: number) =>
  reports === 0 ? 'Nid oes adroddiad cyhoeddedig amdani wedi’i lwytho yma.' : `Mae ${plural(reports, report)} yn sôn amdani.`;

const move = (moved: Moved): string => {
  switch (moved.kind) {
    case 'PARTED':
      return `Daeth ${list(moved.bodies)}, a oedd tan hynny mewn un adran, o dan ${count(moved.departments, 'department')}.`;
    case 'JOINED':
      return `Daeth ${list(moved.bodies)}, a oedd tan hynny mewn ${count(moved.departments, 'department')}, o dan un.`;
    case 'MOVED':
      return `Daeth ${list(moved.bodies)} o dan ${list(moved.to)}; tan hynny o dan ${list(moved.from)}.`;
    case 'PASSED':
      return `Aeth ${list(moved.services)} o ${list(moved.from)} i ${list(moved.to)}.`;
    case 'RENAMED':
      return `Daeth ${moved.from} yn ${moved.to}.`;
  }
};

const asMuch = (pairs: number) =>
  pairs === 0 ? '' : `; ${pairs === 1 ? 'byddai pâr arall' : `byddai ${number(pairs)} pâr arall`} yn trwsio cymaint`;

/** Every sentence in Welsh. */
export const welsh: Sentences = {
  percent,
  number,
  pounds,
  date,
  month,
  list,
  count,
  passesThrough,
  headCount: (people) => (people < 5 ? 'llai na 5' : people),
  splitBothAsked: ({ from, to, x, y, dates }) =>
    `${from} → ${to}: gofynnwyd i ${list([...new Set([...x, ...y])])} (${list([...new Set(dates)].map(date))}). Ni chofnodwyd cyswllt gwaith rhwng y timau a restrir yma.`,
  splitOneAsked: ({ x, date: on, y }) => {
    const others = y.length === 0 ? 'sefydliad nas cofnodwyd' : list(y);
    return `Yn ôl ${list(x)} ar ${date(on)}, nid oes cyswllt gwaith gan y timau a restrir yma ar draws y trosglwyddiad hwn. Ni ofynnwyd i ${others}.`;
  },
  splitNotRecorded: (said) => {
    const ond = {
      NOT_THIS_PAIR: 'nid am y pâr hwn',
      TOO_LONG_AGO: 'roedd hynny dros ddwy flynedd yn ôl',
      ONLY_LATER: 'roedd hynny dros ddwy flynedd yn ddiweddarach',
    };
    const asked = said === null ? '' : ` Gofynnwyd i ${said.x} ar ${date(said.date)}, ond ${ond[said.why]}.`;
    return `Nid oes cyswllt gwaith wedi’i gofnodi yma.${asked} Mae’n werth gofyn cyn dod i gasgliad.`;
  },
  weak: ({ x, y, contact, change }) => {
    const bodies = [...new Set([...x, ...y])];
    const subject = bodies.length === 1 ? `timau ${list(bodies)}` : bodies.length === 0 ? 'y timau a restrir yma' : list(bodies);
    return `Mae ${subject} mewn cysylltiad ysgafn yma: ${contacts(contact)}.${change ? ` Byddai gwaith ar y cyd bob wythnos yn gostwng ${fall(change)}.` : ''}`;
  },
  bridged: ({ a, b, community, date: on }) =>
    `Mae ${named(a)} a ${named(b)} yn cydweithio yma ${community === null ? 'bob wythnos' : `yn ${community}`}, ar ${date(on)}.`,
  continuity: ({ teams }) =>
    teams.length === 1
      ? `Yr un tîm, ${list(teams)}, sy’n gweithio ar y ddau gam.`
      : `Yr un timau, ${list(teams)}, sy’n gweithio ar y ddau gam.`,
  unknown: ({ steps, bodies, questions, ask }) => {
    const what = steps.length > 0 ? `pa dimau sy’n gweithio ar ${list(steps)}` : 'a yw’r timau hyn yn cydweithio';
    const about = bodies.length > 0 ? either(bodies) : 'neb';
    const tell = ask.length > 0 ? ` Byddai ${count(questions, 'question')} i ${list(ask)} yn dangos.` : '';
    return `Nid yw wedi’i gofnodi ${what}. Nid yw hyn yn dweud dim am ${about}.${tell}`;
  },
  order: ({ from, to, x, y, publishedBy }) => {
    const bodies = [...new Set([...x, ...y])];
    const between = bodies.length > 1 ? `rhwng ${list(bodies)}` : 'yma';
    const by =
      publishedBy === 'OUR_OWN'
        ? 'ein darlleniad ni yw’r drefn'
        : publishedBy === 'INVENTED'
          ? 'mae’r drefn yn ddychmygol'
          : `cyhoeddwyd y drefn gan ${list(publishedBy)}`;
    return `Mae pobl yn mynd o ${from} i ${to}. Nid oes dim wedi’i gofnodi fel rhywbeth a drosglwyddir ${between}; ${by}.`;
  },
  reported: ({ reporter, on, statement, figures, excerptAt, since }) =>
    [
      `${reporter}${on === null ? '' : `, ${month(on)}`}: ${sentence(statement)}`,
      ...(figures === null ? [] : [sentence(figures)]),
      `Darllenwyd ${excerptAt === null ? 'yr adroddiad' : `dyfyniad gan ${excerptAt}`}.`,
      `Ers hynny: ${since === null ? 'dim wedi’i gofnodi yma.' : sentence(since)}`,
    ].join(' '),
  illustrative: () =>
    'Enghraifft ddychmygol. Nid yw’r sefydliadau a’r timau hyn yn bodoli; mae’n dangos beth y gall Crosscut ei ddweud pan fydd timau wedi ateb.',
  disputed: ({ first, second, crosses }) => {
    const says = (one: typeof first) => `${one.source}${one.date === null ? '' : ` (${date(one.date)})`}: y perchennog yw ${one.owner}`;
    const either =
      crosses === 'EITHER_WAY'
        ? 'yn croesi ffiniau rhwng adrannau y naill ffordd neu’r llall'
        : crosses === 'NEITHER_WAY'
          ? 'yn aros o fewn adran y naill ffordd neu’r llall'
          : `yn croesi ffiniau rhwng adrannau dim ond os ${crosses.onlyIf} ydyw`;
    return `${says(first)}; ${says(second)}. Dangosir y ddau. Mae’r trosglwyddiad hwn ${either}.`;
  },
  during: ({ name, from, to, today }) =>
    from === null
      ? `${name}${to === null ? '' : ` hyd at ${date(to)}`}`
      : to === null
        ? `${name} ${today !== undefined && today < from ? 'o' : 'ers'} ${date(from)}`
        : `${name} o ${date(from)} hyd at ${date(to)}`,
  disputedOwners: ({ thing, accounts }) =>
    `${thing}: y perchennog yn ôl ${accounts.map((one) => `${one.source}${one.date === null ? '' : ` (${date(one.date)})`} yw ${list(one.owners)}`).join('; ac yn ôl ')}. Dangosir ${accounts.length === 2 ? 'y ddau' : 'y cyfan'}.`,
  moreDisputed: ({ count: more }) =>
    `Mae ffynonellau’n enwi perchnogion gwahanol i ${number(more)} arall yma. Mae “Pa wasanaethau sydd heb berchennog cyfredol, neu â sawl un” yn dangos beth mae pob ffynhonnell yn ei ddweud.`,
  thinOrder: ({ known }) => `${known} Peidiwch â darllen trefn y rhesi fel safle.`,
  group: ({ teams, links }) => {
    const few = `${links === 'NO' ? 'dim cysylltiadau' : 'ychydig o gysylltiadau'} wedi’u cofnodi â’r timau eraill ar y daith hon`;
    return teams.length === 1 ? `${list(teams)}: ${few}.` : `Mae ${list(teams)} yn cydweithio’n agos â’i gilydd, gyda ${few}.`;
  },
  mend: ({ a, b, change }) => `Pe bai ${named(a)} a ${named(b)} yn cydweithio bob wythnos, byddai hynny’n gostwng ${fall(change)}.`,
  noHandOffs: ({ journey }) => `${journey}: nid oes trosglwyddiad rhwng gwasanaethau wedi’i gofnodi yma, felly nid oes dim i’w fesur.`,
  noneCrosses: (said) => `${passesThrough(said)} ${mentioned(said.reports)}`,
  nothingAsked: (said) =>
    `${passesThrough(said)} Nid yw wedi’i gofnodi pwy sy’n gweithio gyda phwy, felly nid yw Crosscut yn canfod seilo nac yn diystyru un. ${mentioned(said.reports)}`,
  partlyKnown: (said) => {
    const share =
      said.low === null || said.high === null ? '' : ` Mae’r gyfran heb gyswllt rhwng ${percent(said.low)} a ${percent(said.high)}.`;
    return (
      `O ${count(said.crossing, 'handOff')} sy’n croesi, mae ${number(said.regular + said.light + said.none)} yn hysbys: ` +
      `${number(said.regular)} â chyswllt rheolaidd, ${number(said.light)} â chyswllt ysgafn, ${number(said.none)} heb un wedi’i gofnodi; ${number(said.unknown)} yn anhysbys` +
      `${mayCross(said)}.${share}${said.ask === null ? '' : ` Gofyn i ${said.ask} fyddai’n culhau hyn fwyaf.`}`
    );
  },
  allKnown: (said) => {
    const mend = said.mendFirst
      ? ` I’w drwsio gyntaf: ${said.mendFirst.from} → ${said.mendFirst.to}, drwy ddod â ${said.mendFirst.a} a ${said.mendFirst.b} ynghyd${asMuch(said.mendFirst.alike)}.`
      : '';
    return `Mae pob trosglwyddiad sy’n croesi (${number(said.crossing)}) yn hysbys: ${number(said.regular)} yn rheolaidd, ${number(said.light)} yn ysgafn, ${number(said.none)} heb gyswllt wedi’i gofnodi.${mend}`;
  },
  evidence: (said) => {
    const counts = [
      ...(said.published > 0 ? [`${number(said.published)} a gyhoeddwyd`] : []),
      ...(said.department > 0 ? [`${number(said.department)} gan y sefydliad ei hun`] : []),
      ...(said.unverified > 0 ? [`${number(said.unverified)} heb eu gwirio eto`] : []),
      ...(said.illustrative > 0 ? [`${number(said.illustrative)} dychmygol`] : []),
    ];
    const read =
      said.oldest === null || said.newest === null
        ? ''
        : said.oldest === said.newest
          ? ` Darllenwyd y ffynonellau ar ${date(said.oldest)}.`
          : ` Darllenwyd y ffynonellau rhwng ${date(said.oldest)} a ${date(said.newest)}.`;
    return [
      counts.length > 0 ? `Yn seiliedig ar ffeithiau: ${list(counts)}.` : 'Nid oes ffynhonnell wedi’i chofnodi.',
      said.excerptOnly > 0 ? ` Dyfyniad yn unig a ddarllenwyd ar gyfer ${number(said.excerptOnly)} ohonynt.` : '',
      read,
      said.asked.length > 0 ? ` Gofynnwyd: ${list(said.asked.map(({ name, on }) => `${name} ar ${date(on)}`))}.` : '',
      said.notAsked.length > 0 ? ` Heb ofyn: ${list(said.notAsked)}.` : '',
    ].join('');
  },
  askedCount: ({ asked, bodies, first, last }) => {
    if (bodies === 0) return '';
    const on = first === null || last === null ? '' : first === last ? `, ar ${date(first)}` : `, rhwng ${date(first)} a ${date(last)}`;
    const of = `o’r ${count(bodies, 'organisation')} wrth ei throsglwyddiadau`;
    return asked === 0 ? `Ni ofynnwyd i’r un ${of}.` : `Gofynnwyd i ${number(asked)} ${of}${on}.`;
  },
  askReason: ({ handOffs, needOthers, narrows }) => {
    const waits = `Mae ${count(handOffs, 'handOff')} yn aros am ei atebion; o’u gwybod, byddai’r ystod yn gulach o ${number(Math.max(1, Math.round(narrows * 100)))} pwynt canran.`;
    return needOthers === 0
      ? waits
      : `${waits} Mae angen atebion o’r ochr arall hefyd ar ${number(needOthers)} ohonynt, a chymerir hynny’n ganiataol yma.`;
  },
  boundaryMoved: ({ on, moves }) => `${month(on)}: ${moves.map(move).join(' ')}`,
  fewNames: (names) => (names.length <= 3 ? list(names) : list([...names.slice(0, 2), `${number(names.length - 2)} arall`])),
  uncheckedFacts: ({ facts }) =>
    `Ein gwybodaeth ni, heb ei gwirio eto yn erbyn ffynhonnell gyhoeddedig, yw ${number(facts)} o’r ffeithiau yma.`,
  littleKnown: ({ coverage }) =>
    `Dim ond ${percent(coverage)} o’r hyn sy’n croesi sy’n hysbys, felly ni ddylid cymharu’r daith hon â rhai eraill.`,
  beforeSurvey: ({ audience }) =>
    `Rydych yn disgrifio cysylltiadau gwaith eich tîm eich hun. Bydd ${audience ?? 'pawb sy’n gallu agor y map hwn'} yn eu gweld. Mae “Dim” yn ateb arferol, nid yn fai.`,
};
