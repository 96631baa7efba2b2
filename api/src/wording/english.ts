import { digitsFor } from './digits-for.js';
import { localeOf } from './locale.js';
import { nouns, type Noun } from './nouns.js';
import type { Change, Contact, Moved, NamedTeam, Passing, Sentences } from './sentences.js';

const { percent, number, pounds, date, month, list, either, plural } = localeOf('en-GB', { lessThan: 'less than', moreThan: 'more than' });

const named = ({ team, body }: NamedTeam) => (body === null ? team : `${team} (${body})`);
const have = (names: readonly string[]) => (names.length === 1 ? 'has' : 'have');
const who = (names: readonly string[]) => (names.length === 0 ? 'an organisation that is not recorded' : list(names));
const count = (how: number, noun: Noun) => plural(how, nouns.en[noun]);
const sentence = (text: string) => (/[.!?]["”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const boundaryNames = {
  ORGANISATION: 'organisations',
  DEPARTMENT: 'departments',
  PROFESSION: 'professions',
  ACTIVITY: 'the line between policy and delivery',
} as const;

const contacts = (contact: Contact) => {
  if (contact.kind === 'COMMUNITY') return `both sit in ${contact.community}, with ${count(contact.teams, 'team')}`;
  return contact.kind === 'EVERY_MONTH' ? 'they work together every month' : 'they know whom to call';
};

const fall = ({ before, after }: Change) => {
  const digits = digitsFor(before, after);
  return `the journey’s unlinked share from ${percent(before, digits)} to ${percent(after, digits)}`;
};

const mayCross = ({ crossing, mayCross: may }: Passing) => (may === 0 ? '' : `, and ${number(may)}${crossing === 0 ? '' : ' more'} may`);

const passesThrough = (said: Passing) =>
  `${said.journey} passes through ${count(said.organisations, 'organisation')}; ` +
  (said.mayCross === 0 || said.mayCross < said.handOffs
    ? `${number(said.crossing)} of ${count(said.handOffs, 'handOff')} ${said.crossing === 1 ? 'crosses' : 'cross'} ${boundaryNames[said.boundary]}${mayCross(said)}.`
    : said.handOffs === 1
      ? `it is not known whether its one hand-off crosses ${boundaryNames[said.boundary]}.`
      : `of none of its ${count(said.handOffs, 'handOff')} is it known whether it crosses ${boundaryNames[said.boundary]}.`);

const mentioned = (reports: number) => {
  if (reports === 0) return 'No published report about it is loaded here.';
  return reports === 1 ? '1 published report mentions it.' : `${number(reports)} published reports mention it.`;
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelt = (count: number) => small[count] ?? number(count);

const move = (moved: Moved): string => {
  switch (moved.kind) {
    case 'PARTED':
      return `${list(moved.bodies)}, until then in one department, came under ${spelt(moved.departments)}.`;
    case 'JOINED':
      return `${list(moved.bodies)}, until then in ${spelt(moved.departments)} departments, came under one.`;
    case 'MOVED':
      return `${list(moved.bodies)} came under ${list(moved.to)}, until then under ${list(moved.from)}.`;
    case 'PASSED':
      return `${list(moved.services)} passed from ${list(moved.from)} to ${list(moved.to)}.`;
    case 'RENAMED':
      return `${moved.from} became ${moved.to}.`;
  }
};

const asMuch = (pairs: number) =>
  pairs === 0 ? '' : `; ${pairs === 1 ? 'another pair' : `${number(pairs)} other pairs`} would mend as much`;

/** Every sentence in English. */
export const english: Sentences = {
  percent,
  number,
  pounds,
  date,
  month,
  list,
  count,
  passesThrough,
  headCount: (people) => (people < 5 ? 'fewer than 5' : people),
  splitBothAsked: ({ from, to, x, y, dates }) => {
    const bodies = [...new Set([...x, ...y])];
    const asked = bodies.length === 1 ? `${list(bodies)} was asked` : `${list(bodies)} were ${bodies.length === 2 ? 'both' : 'all'} asked`;
    return `${from} → ${to}: ${asked} (${list([...new Set(dates)].map(date))}). No working link between the teams listed here was recorded.`;
  },
  splitOneAsked: ({ x, date: on, y }) =>
    `By ${list(x)}’s account of ${date(on)}, the teams listed here have no working link across this hand-off. ${who(y)} ${have(y)} not been asked.`,
  splitNotRecorded: (said) => {
    const but = {
      NOT_THIS_PAIR: 'not about this pair',
      TOO_LONG_AGO: 'that was more than two years ago',
      ONLY_LATER: 'that was more than two years later',
    };
    const asked = said === null ? '' : ` ${said.x} was asked on ${date(said.date)}, but ${but[said.why]}.`;
    return `No working link is recorded here.${asked} Worth asking before drawing a conclusion.`;
  },
  weak: ({ x, y, contact, change }) => {
    const bodies = [...new Set([...x, ...y])];
    const subject = bodies.length === 1 ? `Teams of ${list(bodies)}` : bodies.length === 0 ? 'The teams listed here' : list(bodies);
    return `${subject} are in touch here, lightly: ${contacts(contact)}.${change ? ` Joint work every week would lower ${fall(change)}.` : ''}`;
  },
  bridged: ({ a, b, community, date: on }) =>
    `${named(a)} and ${named(b)} work together here ${community === null ? 'every week' : `in ${community}`}, as of ${date(on)}.`,
  continuity: ({ teams }) =>
    teams.length === 1 ? `The same team, ${list(teams)}, works on both steps.` : `The same teams, ${list(teams)}, work on both steps.`,
  unknown: ({ steps, bodies, questions, ask }) => {
    const what = steps.length > 0 ? `Which teams work on ${list(steps)}` : 'Whether these teams work together';
    const about = bodies.length > 0 ? either(bodies) : 'anybody';
    const tell = ask.length > 0 ? ` ${count(questions, 'question')} to ${list(ask)} would tell.` : '';
    return `${what} has not been recorded. This says nothing about ${about}.${tell}`;
  },
  order: ({ from, to, x, y, publishedBy }) => {
    const bodies = [...new Set([...x, ...y])];
    const between = bodies.length > 1 ? `between ${list(bodies)}` : 'here';
    const by =
      publishedBy === 'OUR_OWN' ? 'our own reading' : publishedBy === 'INVENTED' ? 'invented' : `published by ${list(publishedBy)}`;
    return `People go from ${from} to ${to}. Nothing is recorded as passed ${between}; the order is ${by}.`;
  },
  reported: ({ reporter, on, statement, figures, excerptAt, since }) =>
    [
      `${reporter}${on === null ? '' : `, ${month(on)}`}: ${sentence(statement)}`,
      ...(figures === null ? [] : [sentence(figures)]),
      `We read ${excerptAt === null ? 'the report' : `an excerpt at ${excerptAt}`}.`,
      `Since then: ${since === null ? 'nothing recorded here.' : sentence(since)}`,
    ].join(' '),
  illustrative: () =>
    'Invented example. These organisations and teams do not exist; it shows what Crosscut can say once teams have answered.',
  disputed: ({ first, second, crosses }) => {
    const says = (one: typeof first) => `${one.source}${one.date === null ? '' : ` (${date(one.date)})`} names ${one.owner}`;
    const either =
      crosses === 'EITHER_WAY'
        ? 'crosses departments either way'
        : crosses === 'NEITHER_WAY'
          ? 'stays within a department either way'
          : `crosses departments only if it is ${crosses.onlyIf}`;
    return `${says(first)} as owner; ${says(second)}. Both are shown. This hand-off ${either}.`;
  },
  during: ({ name, from, to, today }) =>
    from === null
      ? `${name}${to === null ? '' : ` until ${date(to)}`}`
      : to === null
        ? `${name} ${today !== undefined && today < from ? 'from' : 'since'} ${date(from)}`
        : `${name} from ${date(from)} to ${date(to)}`,
  disputedOwners: ({ thing, accounts }) =>
    `${thing}: ${accounts.map((one) => `${one.source}${one.date === null ? '' : ` (${date(one.date)})`} names ${list(one.owners)}`).join('; ')} as owner. ${accounts.length === 2 ? 'Both' : 'All'} are shown.`,
  moreDisputed: ({ count: more }) =>
    `Sources name different owners for ${number(more)} more here. “Which services have no current owner, or several” shows what each source says.`,
  thinOrder: ({ known }) => `${known} Do not read the order of the rows as a ranking.`,
  group: ({ teams, links }) => {
    const few = `${links === 'NO' ? 'no' : 'few'} recorded links to the other teams on this journey`;
    return teams.length === 1 ? `${list(teams)} has ${few}.` : `${list(teams)} work closely with one another and have ${few}.`;
  },
  mend: ({ a, b, change }) => `If ${named(a)} and ${named(b)} worked together every week, that would lower ${fall(change)}.`,
  noHandOffs: ({ journey }) => `${journey} has no hand-off between services that is recorded here, so there is nothing to measure.`,
  noneCrosses: (said) => `${passesThrough(said)} ${mentioned(said.reports)}`,
  nothingAsked: (said) =>
    `${passesThrough(said)} Who works with whom has not been recorded, so Crosscut finds no silo and rules none out. ${mentioned(said.reports)}`,
  partlyKnown: (said) => {
    const known = said.regular + said.light + said.none;
    const share =
      said.low === null || said.high === null ? '' : ` The unlinked share is between ${percent(said.low)} and ${percent(said.high)}.`;
    return (
      `Of ${number(said.crossing)} crossing ${said.crossing === 1 ? 'hand-off' : 'hand-offs'}, ${number(known)} ${known === 1 ? 'is' : 'are'} known: ` +
      `${number(said.regular)} with a regular link, ${number(said.light)} with a light one, ${number(said.none)} with none recorded; ${number(said.unknown)} unknown` +
      `${mayCross(said)}.${share}${said.ask === null ? '' : ` Asking ${said.ask} would narrow this most.`}`
    );
  },
  allKnown: (said) => {
    const known = said.crossing === 1 ? 'The one crossing hand-off is known' : `All ${number(said.crossing)} crossing hand-offs are known`;
    const mend = said.mendFirst
      ? ` Mend first: ${said.mendFirst.from} → ${said.mendFirst.to}, by bringing together ${said.mendFirst.a} and ${said.mendFirst.b}${asMuch(said.mendFirst.alike)}.`
      : '';
    return `${known}: ${number(said.regular)} regular, ${number(said.light)} light, ${number(said.none)} none recorded.${mend}`;
  },
  evidence: (said) => {
    const counts = [
      ...(said.published > 0 ? [`${number(said.published)} published`] : []),
      ...(said.department > 0 ? [`${number(said.department)} said by the organisation itself`] : []),
      ...(said.unverified > 0 ? [`${number(said.unverified)} not yet checked`] : []),
      ...(said.illustrative > 0 ? [`${number(said.illustrative)} invented`] : []),
    ];
    const facts = plural(said.published + said.department + said.unverified + said.illustrative, { one: 'fact', other: 'facts' });
    const read =
      said.oldest === null || said.newest === null
        ? ''
        : said.oldest === said.newest
          ? ` Sources read on ${date(said.oldest)}.`
          : ` Sources read between ${date(said.oldest)} and ${date(said.newest)}.`;
    return [
      counts.length > 0 ? `Rests on ${facts}: ${list(counts)}.` : 'No source is recorded.',
      said.excerptOnly > 0 ? ` For ${number(said.excerptOnly)} of these, only an excerpt was read.` : '',
      read,
      said.asked.length > 0 ? ` Asked: ${list(said.asked.map(({ name, on }) => `${name} on ${date(on)}`))}.` : '',
      said.notAsked.length > 0 ? ` Not asked: ${list(said.notAsked)}.` : '',
    ].join('');
  },
  askedCount: ({ asked, bodies, first, last }) => {
    if (bodies === 0) return '';
    const on = first === null || last === null ? '' : first === last ? `, on ${date(first)}` : `, between ${date(first)} and ${date(last)}`;
    if (bodies === 1)
      return asked === 0
        ? 'The one organisation at its hand-offs has not been asked.'
        : `The one organisation at its hand-offs was asked${on.replace(',', '')}.`;
    return asked === 0
      ? `None of the ${number(bodies)} organisations at its hand-offs has been asked.`
      : `Asked: ${number(asked)} of the ${number(bodies)} organisations at its hand-offs${on}.`;
  },
  askReason: ({ handOffs, needOthers, narrows }) => {
    const points = plural(Math.max(1, Math.round(narrows * 100)), { one: 'percentage point', other: 'percentage points' });
    const waits = `${count(handOffs, 'handOff')} ${handOffs === 1 ? 'waits' : 'wait'} for its answers; with ${handOffs === 1 ? 'it' : 'them'} known, the range would be narrower by ${points}.`;
    const others = `${number(needOthers)} of them ${needOthers === 1 ? 'needs' : 'need'} answers from the other side as well, which this takes as given.`;
    return needOthers === 0 ? waits : `${waits} ${others}`;
  },
  boundaryMoved: ({ on, moves }) => `${month(on)}: ${moves.map(move).join(' ')}`,
  fewNames: (names) => (names.length <= 3 ? list(names) : list([...names.slice(0, 2), `${number(names.length - 2)} more`])),
  uncheckedFacts: ({ facts }) =>
    `${plural(facts, { one: 'fact', other: 'facts' })} here ${facts === 1 ? 'is' : 'are'} our own knowledge, not yet checked against a published source.`,
  littleKnown: ({ coverage }) => `Only ${percent(coverage)} of what crosses is known, so this journey should not be compared with others.`,
  beforeSurvey: ({ audience }) =>
    `You describe your own team’s working links. ${audience ?? 'Everyone who can open this map'} will see them. “None” is a normal answer, not a fault.`,
};
