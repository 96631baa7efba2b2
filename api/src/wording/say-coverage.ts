import { sentencesIn } from './index.js';

type Say = (share: string) => string;

/** What the coverage of an answer is a share of, in each language. */
const shares: Readonly<Record<'en' | 'cy', Readonly<Record<string, Say>>>> = {
  en: {
    CROSSINGS: (share) => `Who works with whom is known for ${share} of what crosses.`,
    NONE_KNOWN: () => 'Who works with whom is not known of anything that crosses.',
    STEP_OWNERS: (share) => `Owners are recorded for ${share} of the steps with a service.`,
    SERVICE_OWNERS: (share) => `Owners are recorded for ${share} of the services.`,
    BOTH_OWNERS: (share) => `A policy with its owner, and who delivers, are recorded for ${share} of all services on the map.`,
    STEP_TEAMS: (share) => `Teams are recorded for ${share} of the steps with a service.`,
    TEAMS_ASKED: (share) => `${share} of the teams belong to an organisation that was asked.`,
    FIGURES: (share) => `${share} of the figures that this looks for are published.`,
    VOLUMES: (share) => `How much they are used is published for ${share} of the services on no journey.`,
    CHECKS: (share) => `${share} of the checks can be answered.`,
    WHATEVER: (share) => `Of what this needs, ${share} is known.`,
  },
  cy: {
    CROSSINGS: (share) => `Gwyddys pwy sy’n gweithio gyda phwy ar gyfer ${share} o’r hyn sy’n croesi.`,
    NONE_KNOWN: () => 'Ni wyddys pwy sy’n gweithio gyda phwy ar ddim sy’n croesi.',
    STEP_OWNERS: (share) => `Cofnodir perchnogion ar gyfer ${share} o’r camau â gwasanaeth.`,
    SERVICE_OWNERS: (share) => `Cofnodir perchnogion ar gyfer ${share} o’r gwasanaethau.`,
    BOTH_OWNERS: (share) => `Cofnodir polisi gyda’i berchennog, a phwy sy’n cyflawni, ar gyfer ${share} o’r holl wasanaethau ar y map.`,
    STEP_TEAMS: (share) => `Cofnodir timau ar gyfer ${share} o’r camau â gwasanaeth.`,
    TEAMS_ASKED: (share) => `Mae ${share} o’r timau’n perthyn i sefydliad a holwyd.`,
    FIGURES: (share) => `Cyhoeddir ${share} o’r ffigurau y chwilir amdanynt yma.`,
    VOLUMES: (share) => `Cyhoeddir faint o ddefnydd sydd arnynt ar gyfer ${share} o’r gwasanaethau nad ydynt ar unrhyw daith.`,
    CHECKS: (share) => `Gellir ateb ${share} o’r gwiriadau.`,
    WHATEVER: (share) => `O’r hyn sydd ei angen ar hyn, mae ${share} yn hysbys.`,
  },
};

/** Of which share each question gives its coverage. */
const shareOf: Readonly<Record<string, string>> = {
  silosSplittingJourney: 'CROSSINGS',
  whatIf: 'CROSSINGS',
  whomToInvite: 'CROSSINGS',
  organisationsOnJourney: 'STEP_OWNERS',
  journeysByCrossing: 'STEP_OWNERS',
  journeyTwins: 'STEP_OWNERS',
  centralOrganisations: 'STEP_OWNERS',
  servicesWithoutOneOwner: 'SERVICE_OWNERS',
  waysOfMaking: 'SERVICE_OWNERS',
  naturalGroups: 'SERVICE_OWNERS',
  servicesWherePolicyAndDeliveryDiffer: 'BOTH_OWNERS',
  professionsOnJourney: 'STEP_TEAMS',
  mixing: 'TEAMS_ASKED',
  brokers: 'TEAMS_ASKED',
  journeyWithVolumes: 'FIGURES',
  servicesInNoJourney: 'VOLUMES',
  journeyChecks: 'CHECKS',
};

const sentenceFor = (question: string, coverage: number): string => {
  const found = shareOf[question] ?? 'WHATEVER';
  return found === 'CROSSINGS' && coverage === 0 ? 'NONE_KNOWN' : found;
};

/** Of what of the question by this name how much is known; null where its coverage has no meaning. */
export const sayCoverage = (question: string, coverage: number | null, language: 'en' | 'cy'): string | null =>
  coverage === null ? null : shares[language][sentenceFor(question, coverage)]!(sentencesIn[language].percent(coverage));
