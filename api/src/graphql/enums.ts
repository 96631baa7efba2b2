import { registerEnumType } from 'type-graphql';
import { boundaries, nations, reportEffects } from '#graph-schema/labels';

export type EnumObject = Readonly<Record<string, string>>;

const known = new Map<string, EnumObject>();

/**
 * The GraphQL enum with this name: registered when it is first asked for, so that answers and parameters of questions share it.
 * @throws Error when the same name is asked for with other values: two enums may not share a name
 */
export const enumNamed = (
  name: string,
  values: readonly string[],
  description: string,
  says: Readonly<Record<string, string>> = {},
): EnumObject => {
  const before = known.get(name);
  if (before) {
    if (Object.keys(before).sort().join() !== [...values].sort().join())
      throw new Error(`The enum ${name} is defined twice, with different values.`);
    return before;
  }
  const byName = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(byName, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: says[value] ?? inWords(value) }])),
  });
  known.set(name, byName);
  return byName;
};

/** NOT_PROVIDED → Not provided. */
export const inWords = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

export const Boundary = enumNamed('Boundary', boundaries, 'What a hand-off may cross.', {
  ORGANISATION: 'Between organisations.',
  DEPARTMENT: 'Between ministerial or non-ministerial departments; an organisation under none stands for itself.',
  PROFESSION: 'Between professions.',
  ACTIVITY: 'Between what teams do: policy, design, delivery, operations, assurance.',
});
export const HandOffClass = enumNamed(
  'HandOffClass',
  ['CONTINUITY', 'BRIDGED', 'WEAK', 'SPLIT', 'UNKNOWN'],
  'How closely the two sides of a hand-off work together.',
  {
    CONTINUITY: 'The same team works on both steps.',
    BRIDGED: 'Teams of both sides work together every week, or as one.',
    WEAK: 'Teams of both sides are in touch, less than weekly.',
    SPLIT: 'The sides were asked, or are recorded, and no working link between them is.',
    UNKNOWN: 'Nobody has been asked, or no team is recorded. It says nothing about anyone.',
  },
);
export const SiloBasis = enumNamed('SiloBasis', ['DERIVED', 'REPORTED'], 'Where the statement about a close group comes from.', {
  DERIVED: 'Computed from working links.',
  REPORTED: 'Published by somebody.',
});
export const BrokerRole = enumNamed(
  'BrokerRole',
  ['COORDINATOR', 'GATEKEEPER', 'REPRESENTATIVE', 'CONSULTANT', 'LIAISON'],
  'The role of a go-between (Gould and Fernandez, 1989).',
  {
    COORDINATOR: 'All three belong to the same organisation.',
    GATEKEEPER: 'It belongs with the receiving side only.',
    REPRESENTATIVE: 'It belongs with the giving side only.',
    CONSULTANT: 'Both sides belong to one organisation and it to another.',
    LIAISON: 'All three belong to different organisations.',
  },
);
export const Asked = enumNamed('Asked', ['BOTH', 'FROM', 'TO', 'NEITHER'], 'Which sides of a hand-off were asked who they work with.');
export const HandOffBasis = enumNamed('HandOffBasis', ['REQUIRED', 'PASSED', 'ORDER'], 'What is known of why one step follows another.', {
  REQUIRED: 'A service of the later step requires one of the earlier.',
  PASSED: 'Something is recorded as passing from one to the other.',
  ORDER: 'Only the order of the steps: people go from one to the other.',
});
export const ReportEffect = enumNamed('ReportEffect', reportEffects, 'Whether a report says that something divides or joins.', {
  SPLITS: 'It says that the sides do not work together.',
  BRIDGES: 'It says that something joins the sides.',
});
export const Nation = enumNamed('Nation', nations, 'A nation of the United Kingdom.');
