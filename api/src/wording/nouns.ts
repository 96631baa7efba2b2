import type { Forms } from './locale.js';

// After a Welsh numeral a noun stays singular and its first letter may change: dau dîm, tri thîm, chwe thîm, un daith.
/** What is counted, with its form for each number, in each language. */
export const nouns = {
  en: {
    community: { one: 'community', other: 'communities' },
    department: { one: 'department', other: 'departments' },
    departmentBoundary: { one: 'department boundary', other: 'department boundaries' },
    group: { one: 'group', other: 'groups' },
    handOff: { one: 'hand-off', other: 'hand-offs' },
    journey: { one: 'journey', other: 'journeys' },
    link: { one: 'working link', other: 'working links' },
    organisation: { one: 'organisation', other: 'organisations' },
    pair: { one: 'pair', other: 'pairs' },
    policy: { one: 'policy', other: 'policies' },
    profession: { one: 'profession', other: 'professions' },
    question: { one: 'question', other: 'questions' },
    relationship: { one: 'relationship', other: 'relationships' },
    reorganisation: { one: 'reorganisation', other: 'reorganisations' },
    report: { one: 'report', other: 'reports' },
    service: { one: 'service', other: 'services' },
    source: { one: 'source', other: 'sources' },
    statement: { one: 'statement', other: 'statements' },
    step: { one: 'step', other: 'steps' },
    team: { one: 'team', other: 'teams' },
    thing: { one: 'thing', other: 'things' },
  },
  cy: {
    community: { one: 'gymuned', two: 'gymuned', many: 'chymuned', other: 'cymuned' },
    department: { other: 'adran' },
    departmentBoundary: { other: 'ffin adran' },
    group: { other: 'grŵp' },
    handOff: { two: 'drosglwyddiad', few: 'throsglwyddiad', many: 'throsglwyddiad', other: 'trosglwyddiad' },
    journey: { one: 'daith', two: 'daith', many: 'thaith', other: 'taith' },
    link: { two: 'gyswllt gwaith', few: 'chyswllt gwaith', many: 'chyswllt gwaith', other: 'cyswllt gwaith' },
    organisation: { other: 'sefydliad' },
    pair: { two: 'bâr', few: 'phâr', many: 'phâr', other: 'pâr' },
    policy: { two: 'bolisi', few: 'pholisi', many: 'pholisi', other: 'polisi' },
    profession: { two: 'broffesiwn', few: 'phroffesiwn', many: 'phroffesiwn', other: 'proffesiwn' },
    question: { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' },
    relationship: { one: 'berthynas', two: 'berthynas', many: 'pherthynas', other: 'perthynas' },
    reorganisation: { other: 'ad-drefniad' },
    report: { other: 'adroddiad' },
    service: { two: 'wasanaeth', other: 'gwasanaeth' },
    source: { other: 'ffynhonnell' },
    statement: { two: 'ddatganiad', other: 'datganiad' },
    step: { two: 'gam', few: 'cham', many: 'cham', other: 'cam' },
    team: { two: 'dîm', few: 'thîm', many: 'thîm', other: 'tîm' },
    thing: { two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' },
  },
} as const satisfies Readonly<Record<'en' | 'cy', Readonly<Record<string, Forms>>>>;

export type Noun = keyof typeof nouns.en;
