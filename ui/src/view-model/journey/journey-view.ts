import { isNodeId } from '../../../../graph-schema/ids.js';
import { addAnswers, answersFrom, noAnswers, type Answers } from '../answers/answers.js';
import { isDay } from '../is-day.js';

export const boundaries = ['ORGANISATION', 'DEPARTMENT', 'PROFESSION', 'ACTIVITY'] as const;
export const nations = ['ENGLAND', 'SCOTLAND', 'WALES', 'NORTHERN_IRELAND'] as const;
export type BoundaryName = (typeof boundaries)[number];
export type NationName = (typeof nations)[number];

/** Whose lanes the drawing has. */
export const laneKinds = ['owners', 'deliverers', 'departments', 'professions', 'activities'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** Everything that the journey page shows follows from this and the graph; it stands in the address whole. */
export interface JourneyView {
  readonly boundary: BoundaryName;
  /** YYYY-MM-DD; null means today. */
  readonly asAt: string | null;
  readonly cohesionAt: number;
  readonly nation: NationName | null;
  /** Bare id of the reader's own organisation; null shows all alike. */
  readonly organisation: string | null;
  readonly lanes: LaneKind;
  /** Whether steps show how much they are used. */
  readonly volumes: boolean;
  readonly as: 'drawing' | 'list';
  /** The hand-off (`from>to`) or step that is open. */
  readonly open: { readonly kind: 'handOff' | 'step'; readonly key: string } | null;
  /** Whether the form of the open hand-off is shown in place of what is known of it. */
  readonly asking: boolean;
  /** What was answered and is not saved. */
  readonly answers: Answers;
  /** What the drawing is put beside: another day, another journey (bare id), or what is recorded without the answers. */
  readonly against:
    | { readonly kind: 'date'; readonly day: string }
    | { readonly kind: 'journey'; readonly id: string }
    | { readonly kind: 'recorded' }
    | null;
}

export const firstJourneyView: JourneyView = {
  boundary: 'DEPARTMENT',
  asAt: null,
  cohesionAt: 1,
  nation: null,
  organisation: null,
  lanes: 'owners',
  volumes: false,
  as: 'drawing',
  open: null,
  asking: false,
  answers: noAnswers,
  against: null,
};

const oneOf = <V extends string>(values: readonly V[], given: string | null): V | null => values.find((value) => value === given) ?? null;

const againstFrom = (text: string): JourneyView['against'] => {
  if (isDay(text)) return { kind: 'date', day: text };
  if (text === 'recorded') return { kind: 'recorded' };
  const id = text.startsWith('journey:') ? text.slice('journey:'.length) : '';
  return isNodeId('Journey', id) ? { kind: 'journey', id } : null;
};

const againstIn = (against: NonNullable<JourneyView['against']>): string =>
  against.kind === 'date' ? against.day : against.kind === 'journey' ? `journey:${against.id}` : 'recorded';

/** Reads an address; what it does not hold, or holds wrongly, is as at first. */
export const viewFrom = (params: URLSearchParams): JourneyView => {
  const asAt = params.get('asAt');
  const cohesionAt = Number(params.get('cohesionAt') ?? '1');
  const [handOff, step] = [params.get('handOff'), params.get('step')];
  return {
    boundary: oneOf(boundaries, params.get('boundary')) ?? firstJourneyView.boundary,
    asAt: asAt !== null && isDay(asAt) ? asAt : null,
    cohesionAt: cohesionAt > 0 && cohesionAt <= 1 ? cohesionAt : 1,
    nation: oneOf(nations, params.get('nation')),
    organisation: params.get('organisation') || null,
    lanes: oneOf(laneKinds, params.get('lanes')) ?? 'owners',
    volumes: params.get('volumes') === 'yes',
    as: oneOf(['drawing', 'list'], params.get('as')) ?? 'drawing',
    open: handOff ? { kind: 'handOff', key: handOff } : step ? { kind: 'step', key: step } : null,
    asking: Boolean(handOff) && params.get('ask') === 'yes',
    answers: answersFrom(params),
    against: againstFrom(params.get('against') ?? ''),
  };
};

/** The inverse of `viewFrom`: the shortest address that gives this view, with its leading `?` unless it is empty. */
export const searchFor = (view: JourneyView): string => {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null, plain: string | null) => {
    if (value !== null && value !== plain) params.set(name, value);
  };
  set('boundary', view.boundary, firstJourneyView.boundary);
  set('asAt', view.asAt, null);
  set('cohesionAt', String(view.cohesionAt), '1');
  set('nation', view.nation, null);
  set('organisation', view.organisation, null);
  set('lanes', view.lanes, 'owners');
  if (view.volumes) params.set('volumes', 'yes');
  set('as', view.as, 'drawing');
  if (view.open) params.set(view.open.kind, view.open.key);
  if (view.asking) params.set('ask', 'yes');
  addAnswers(params, view.answers);
  if (view.against) params.set('against', againstIn(view.against));
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
};

/** Where the server gives this view as one file to send. What a brief does not show, such as what is open, is left out. */
export const briefAddress = (journey: string, view: JourneyView, language: string): string => {
  const params = new URLSearchParams(
    searchFor({
      ...firstJourneyView,
      boundary: view.boundary,
      asAt: view.asAt,
      cohesionAt: view.cohesionAt,
      nation: view.nation,
      organisation: view.organisation,
    }),
  );
  if (language !== 'en') params.set('language', language);
  const search = params.toString();
  return `/journeys/${journey}/brief.html${search === '' ? '' : `?${search}`}`;
};
