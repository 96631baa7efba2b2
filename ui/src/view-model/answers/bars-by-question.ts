import { isPlain, textOf, type Plain } from './answer-cells.js';
import type { BarsOf } from './bars.js';
import { capital } from '../capital.js';
import { digitsAmong, digitsOfSides } from './sides.js';
import { nameOf, numberOr, recordsIn, textOr, type ChartWords } from './chart-facts.js';

const listOf = (list: string) => (answer: Plain) => recordsIn(answer, list);
const inField = (field: string) => (record: Plain) => nameOf(record[field]);
const numberIn = (field: string) => (record: Plain) => numberOr(record[field]);
const shareOf = (part: unknown, all: number): number | null => (typeof part !== 'number' || all === 0 ? null : part / all);

/** The volume of the service of a step that is used most. */
const mostUsed = (record: Plain): Plain | null =>
  recordsIn(record, 'services')
    .flatMap(({ volume }) => (isPlain(volume) && typeof volume.value === 'number' ? [volume] : []))
    .reduce<Plain | null>((most, one) => (most === null || Number(one.value) > Number(most.value) ? one : most), null);
/** A figure with the period that it counts: a volume without one is of no year. */
const withPeriod = (figure: Plain | null, said: string, words: ChartWords): string =>
  typeof figure?.start === 'string' && typeof figure.end === 'string' ? `${said}, ${words.period(figure.start, figure.end)}` : said;

/** Figures that stand beside one another in the answer itself, each by the name of its field. */
const figures =
  (...fields: readonly string[]) =>
  (answer: Plain) =>
    fields.filter((field) => answer[field] !== undefined).map((field) => ({ field, value: answer[field] }));
/** Ranges within one figure, such as `betweenStarts.ari`. */
const rangesIn =
  (...fields: readonly string[]) =>
  (answer: Plain) =>
    fields.flatMap((field) =>
      Object.entries(isPlain(answer[field]) ? answer[field] : {})
        .filter(([, held]) => isPlain(held))
        .map(([measure, held]) => ({ field, measure, held })),
    );
const middle = ({ held }: Plain): number | null =>
  isPlain(held) && typeof held.low === 'number' && typeof held.high === 'number' ? (held.low + held.high) / 2 : null;

/** Those further down stand between hardly anybody. */
const mostCentral = 10;

/** What invitations change, and the best that so many could bring where not every choice was tried. */
const invitations = (answer: Plain): readonly Plain[] => {
  const [today, after, best] =
    answer.level === 'ORGANISATION' ? ['atTable', 'atTableAfter', 'atTableMost'] : ['splitIndex', 'splitIndexAfter', 'splitIndexLeast'];
  return [
    { when: 'today', held: answer[today!] },
    { when: 'after', held: answer[after!] },
    { when: 'best', held: answer.exact === true ? null : answer[best!] },
  ].filter(({ held }) => held !== null && held !== undefined);
};
const valueInvited = (held: unknown): number | null => numberOr(isPlain(held) ? (held.value ?? held.share) : held);

/** What the bars of each question show. */
export const barsByQuestion: Readonly<Record<string, BarsOf>> = {
  journeysByCrossing: { records: listOf('journeys'), name: inField('journey'), value: numberIn('crossings') },
  journeyWithVolumes: {
    records: listOf('steps'),
    name: inField('step'),
    value: (step) => numberOr(mostUsed(step)?.value),
    says: (step, said, words) => withPeriod(mostUsed(step), said, words),
  },
  servicesInNoJourney: { records: listOf('services'), name: inField('service'), value: numberIn('volume'), says: withPeriod },
  graphSummary: { records: listOf('completeness'), name: ({ what }) => capital(String(what)), value: numberIn('share'), shares: true },
  journeyTwins: {
    records: listOf('twins'),
    name: ({ one, other }, { both }) => both(nameOf(one), nameOf(other)),
    value: numberIn('overall'),
    shares: true,
  },
  journeysWithoutCommunity: { records: listOf('journeys'), name: inField('journey'), value: numberIn('crossings') },
  whatIf: {
    records: figures('before', 'after'),
    name: ({ field }, { field: say }) => say(String(field), 'whatIf'),
    shares: true,
    value: ({ value }) => (isPlain(value) && isPlain(value.splitIndex) ? numberOr(value.splitIndex.value) : null),
    range: ({ value }) => (isPlain(value) ? value.splitIndex : null),
    digits: digitsOfSides,
  },
  whomToInvite: {
    title: (answer) => (answer.level === 'ORGANISATION' ? 'whomToInviteByOrganisation' : 'whomToInvite'),
    records: invitations,
    name: ({ when, held }, { invited, countOf, count }) => {
      const name = invited[when as keyof typeof invited];
      return isPlain(held) && 'of' in held ? `${name}: ${countOf(count(Number(held.handOffs)), count(Number(held.of)))}` : name;
    },
    value: ({ held }) => valueInvited(held),
    range: ({ held }) => held,
    shares: true,
    digits: (answer) => digitsAmong(...invitations(answer).map(({ held }) => valueInvited(held))),
  },
  servicesWithoutOneOwner: {
    records: listOf('counts'),
    name: ({ finding }, { coded }) => coded('finding', String(finding)) ?? String(finding),
    value: numberIn('count'),
  },
  waysOfMaking: {
    records: (answer) => recordsIn(answer, 'departments').filter(({ digital }) => isPlain(digital)),
    name: inField('department'),
    shares: true,
    value: ({ digital }) => (isPlain(digital) ? numberOr(digital.share) : null),
    range: ({ digital }) => digital,
    says: ({ digital }, said) => (isPlain(digital) && textOr(digital.sentence)) || said,
  },
  mixing: {
    records: (answer) => recordsIn(answer, 'groups').filter(({ teams }) => teams !== 1),
    name: (group, words) => textOf(group, 'name', words),
    value: ({ inside, outside, eiIndex }) => (eiIndex === null ? null : shareOf(inside, Number(inside) + Number(outside))),
    leaves: (answer, { noneInside, count }) => {
      const alone = recordsIn(answer, 'groups').filter(({ teams }) => teams === 1).length;
      return alone === 0 ? null : noneInside(count(alone));
    },
    shares: true,
  },
  brokers: {
    records: listOf('goBetweens'),
    // Several teams of one organisation are told apart by what they do.
    name: ({ organisation, activity }, { coded, partOf }) =>
      typeof activity === 'string' ? partOf(coded('activity', activity) ?? activity, nameOf(organisation)) : nameOf(organisation),
    value: numberIn('pairs'),
  },
  communitiesOverlapping: {
    records: listOf('pairs'),
    name: ({ one, other }, { both }) => both(nameOf(one), nameOf(other)),
    value: numberIn('jaccard'),
    says: (pair, said, { count, countOf }) => `${said} (${countOf(count(recordsIn(pair, 'shared').length), count(Number(pair.recorded)))})`,
    shares: true,
  },
  communityReach: {
    // Where no member is known there is nothing to count; one member with both sides is seldom met.
    records: (answer) => {
      const covers = recordsIn(answer, 'handOffs').flatMap(({ byOrganisation }) => byOrganisation ?? []);
      return (covers.length === 0 ? [] : ['BOTH', 'ONE', 'FROM', 'TO', 'NEITHER'])
        .map((cover) => ({ cover, count: covers.filter((one) => one === cover).length }))
        .filter(({ cover, count }) => cover !== 'ONE' || count > 0);
    },
    name: ({ cover }, { coded }) => coded('byOrganisation', String(cover)) ?? String(cover),
    value: numberIn('count'),
  },
  professionsMissing: { records: listOf('missing'), name: inField('profession'), value: numberIn('share'), shares: true },
  naturalGroups: {
    records: rangesIn('betweenStarts', 'withDepartments'),
    name: ({ field, measure }, { field: say }) => `${say(String(field))}: ${say(String(measure))}`,
    value: middle,
    range: ({ held }) => held,
    upToOne: true,
  },
  centralOrganisations: {
    records: (answer) => recordsIn(answer, 'organisations').slice(0, mostCentral),
    leaves: (answer, { firstOf, count }) => {
      const all = recordsIn(answer, 'organisations').length;
      return all > mostCentral ? firstOf(count(mostCentral), count(all)) : null;
    },
    name: inField('organisation'),
    value: numberIn('betweenness'),
    upToOne: true,
  },
  affectedByReorganisation: {
    // Where no count changes there is nothing to set side by side: the answer says so in a sentence.
    records: (answer) => {
      const journeys = recordsIn(answer, 'journeys');
      if (journeys.every(({ crossings, crossingsAfter }) => crossings === crossingsAfter)) return [];
      return journeys.flatMap(({ journey, crossings, crossingsAfter }) => [
        { journey, when: 'before', count: crossings },
        ...(typeof crossingsAfter === 'number' ? [{ journey, when: 'after', count: crossingsAfter }] : []),
      ]);
    },
    name: ({ journey, when }, words) => (when === 'after' ? words.after : words.before)(nameOf(journey)),
    value: numberIn('count'),
  },
};
