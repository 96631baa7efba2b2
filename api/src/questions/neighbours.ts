import { decodeKey } from '#graph-schema/ids';
import { relationshipTypes } from '#graph-schema/relationships';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, choiceOf, idOf, listOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { groupParameters, groupsOf, neighbourRow, toGroups, type NeighbourGroup } from './parts/neighbour-groups.js';
import { paging } from './parts/page.js';
import { anyMainLabel, labelled, toThing, type Thing } from './parts/thing.js';

export interface Neighbours {
  readonly thing: Thing;
  readonly groups: readonly NeighbourGroup[];
  readonly note: string | null;
}

const keyOf = (params: Readonly<Record<string, unknown>>) => decodeKey(params.id as string) ?? { id: '', label: '' };

export const neighbours = question({
  name: 'neighbours',
  asks: 'What is next to this thing, by kind of relationship, with how many are not shown?',
  group: 'The map as a whole',
  table: 'groups',
  covers: null,
  params: {
    id: idOf('ANY', 'Anything on the map, such as organisation:hm-revenue-customs.'),
    relationships: listOf(
      choiceOf('RelationshipType', relationshipTypes, null, 'A kind of relationship.'),
      relationshipTypes.length,
      'Only these kinds of relationship. All when left out.',
    ),
    first: { ...paging.first, says: 'How many of each group, at most 100.' },
    asAt,
  },
  reads: {
    thing: read({
      cypher: `MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = $nodeId AND $label IN labels(n)
RETURN n.id AS id, n.name AS name, n.sources AS sources, $label AS label`,
      row: labelled,
      parameters: (params) => ({ nodeId: keyOf(params).id, label: keyOf(params).label }),
    }),
    groups: read({
      cypher: `MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = $nodeId AND $label IN labels(n)
${groupsOf()}`,
      row: neighbourRow,
      parameters: (params) => ({ nodeId: keyOf(params).id, label: keyOf(params).label, ...groupParameters }),
    }),
  },
  answer: (rows, params, context) => {
    const found = rows.thing[0];
    if (!found) throw new Error(`no row for ${params.id}`);
    const groups = toGroups(rows.groups, context);
    const body: Neighbours = {
      thing: toThing(found.label, found, context),
      groups,
      note:
        groups.length > 0
          ? null
          : found.label === 'Source'
            ? say(context, 'A source is named by the facts that rest on it; it has no relationships of its own.')
            : params.relationships.length
              ? say(
                  context,
                  'Nothing of these kinds of relationship is recorded next to {name} on {day}. That may mean that nobody has told the map yet.',
                  { name: found.name, day: sentencesIn[context.language].date(params.asAt) },
                )
              : say(context, 'Nothing is recorded next to {name} on {day}. That may mean that nobody has told the map yet.', {
                  name: found.name,
                  day: sentencesIn[context.language].date(params.asAt),
                }),
    };
    return { body, summary: () => toSummary(body, context), coverage: null, method: 'neighbours 1' };
  },
  samples: [
    { id: 'organisation:hm-revenue-customs', first: 5 },
    { id: 'journey:when-someone-dies' },
    { id: 'service:vat', relationships: ['OWNED_BY', 'HAS_METRIC'], first: 2, asAt: '2018-01-31' },
  ],
});

const toSummary = ({ thing, groups }: Neighbours, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  const hidden = groups.reduce((sum, group) => sum + group.hidden, 0);
  return [
    say(context, 'Next to {name}: {things}, in {groups} by their kind and relationship.', {
      name: thing.name,
      things: count(
        groups.reduce((sum, { total }) => sum + total, 0),
        'thing',
      ),
      groups: count(groups.length, 'group'),
    }),
    ...(hidden === 0 ? [] : [say(context, '{count} of them are not shown here.', { count: hidden })]),
  ];
};
