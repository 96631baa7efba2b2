import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activities } from '#graph-schema/labels';
import { answersFrom, closeness, pairOf } from '../../../ui/src/view-model/answers/answers.js';
import {
  boundaries,
  briefAddress,
  firstJourneyView,
  laneKinds,
  nations,
  searchFor,
  viewFrom,
  type JourneyView,
} from '../../../ui/src/view-model/journey/journey-view.js';
import { formFrom, isComplete, searchForForm } from '../../../ui/src/view-model/answers/question-form.js';
import { hrefOfThing, keyAtAddress } from '../../../ui/src/view-model/thing-address.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const answers = fc.record({
  teams: fc.uniqueArray(
    fc.record({
      id: slug,
      name: fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
      organisation: fc.option(slug),
      activity: fc.constantFrom(...activities),
      services: fc.array(slug, { minLength: 1, maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
  links: fc.uniqueArray(
    fc.record({ a: slug, b: slug, how: fc.constantFrom(...closeness) }).filter(({ a, b }) => a !== b),
    { selector: pairOf, maxLength: 4 },
  ),
});
const handOffKey = fc.tuple(slug, slug).map(([a, b]) => `${a}>${b}`);
const opened = fc.oneof(
  fc.record({ open: fc.record({ kind: fc.constant('handOff' as const), key: handOffKey }), asking: fc.boolean() }),
  fc.record({ open: fc.option(fc.record({ kind: fc.constant('step' as const), key: slug })), asking: fc.constant(false) }),
);
const views: fc.Arbitrary<JourneyView> = fc
  .tuple(
    opened,
    fc.record({
      boundary: fc.constantFrom(...boundaries),
      asAt: fc.option(day),
      cohesionAt: fc.double({ min: 0.01, max: 1, noNaN: true }),
      nation: fc.option(fc.constantFrom(...nations)),
      organisation: fc.option(slug),
      lanes: fc.constantFrom(...laneKinds),
      volumes: fc.boolean(),
      as: fc.constantFrom('drawing', 'list'),
      answers,
      against: fc.option(
        fc.oneof(
          fc.record({ kind: fc.constant('date' as const), day }),
          fc.record({ kind: fc.constant('journey' as const), id: slug }),
          fc.constant({ kind: 'recorded' as const }),
        ),
      ),
    }),
  )
  .map(([open, rest]) => ({ ...rest, ...open }));

describe('the address of a journey', () => {
  it('holds the whole view, and gives it back', () => {
    fc.assert(fc.property(views, (view) => expect(viewFrom(new URLSearchParams(searchFor(view)))).toEqual(view)));
  });

  it('is empty for the first view', () => expect(searchFor(firstJourneyView)).toBe(''));

  it('reads whatever stands there without failing, and always the same way again', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'boundary',
            'asAt',
            'cohesionAt',
            'nation',
            'organisation',
            'lanes',
            'as',
            'handOff',
            'step',
            'ask',
            'volumes',
            'team',
            'link',
            'against',
          ),
          fc.string(),
        ),
        (given) => {
          const view = viewFrom(new URLSearchParams(given));
          expect(viewFrom(new URLSearchParams(searchFor(view)))).toEqual(view);
        },
      ),
    );
  });

  it('leaves out answers that cannot be any, and takes a pair of teams once', () => {
    const given = [
      'team=x..DELIVERY.s.X',
      'team=X..DELIVERY.s.X',
      'team=x..NOTHING.s.X',
      'team=y..DELIVERY..Y',
      'team=z.o.POLICY.s%20t.Z.%20and%20more',
      'link=x.z.WEEK',
      'link=z.x.NONE',
      'link=x.x.WEEK',
      'link=x.z',
    ];
    expect(answersFrom(new URLSearchParams(given.join('&')))).toEqual({
      teams: [
        { id: 'x', name: 'X', organisation: null, activity: 'DELIVERY', services: ['s'] },
        { id: 'z', name: 'Z. and more', organisation: 'o', activity: 'POLICY', services: ['s', 't'] },
      ],
      links: [{ a: 'x', b: 'z', how: 'WEEK' }],
    });
  });

  it('takes no day that is not in the calendar', () => expect(viewFrom(new URLSearchParams('asAt=2023-02-30')).asAt).toBeNull());
});

describe('the address of a brief', () => {
  it('is bare for the first view, and holds what a brief shows of another', () => {
    expect(briefAddress('a', firstJourneyView, 'en')).toBe('/journeys/a/brief.html');
    expect(
      briefAddress(
        'a',
        {
          ...firstJourneyView,
          boundary: 'PROFESSION',
          organisation: 'x',
          as: 'list',
          lanes: 'deliverers',
          open: { kind: 'step', key: 's' },
        },
        'cy',
      ),
    ).toBe('/journeys/a/brief.html?boundary=PROFESSION&organisation=x&language=cy');
  });
});

const params = [
  { name: 'journey', kind: 'id', label: 'Journey', values: [], required: true, fallback: null, says: '' },
  { name: 'nation', kind: 'choice', label: null, values: ['WALES'], required: false, fallback: null, says: '' },
];

describe('the form of a question', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(
        fc.record({ journey: fc.string({ minLength: 1 }), nation: fc.string({ minLength: 1 }) }, { requiredKeys: [] }),
        (values) => {
          expect(formFrom(params, new URLSearchParams(searchForForm(params, values as Record<string, string>)))).toEqual(values);
        },
      ),
    );
  });

  it('is complete once everything required is there', () => {
    expect(isComplete(params, { nation: 'WALES' })).toBe(false);
    expect(isComplete(params, { journey: 'x' })).toBe(true);
  });
});

describe('the address of a thing', () => {
  it('leads back to its key', () => {
    fc.assert(
      fc.property(fc.constantFrom('organisation', 'service', 'community', 'team', 'profession', 'source', 'policy'), slug, (prefix, id) => {
        const [, page, last] = hrefOfThing(`${prefix}:${id}`)!.split('/');
        expect(keyAtAddress(page!, decodeURIComponent(last!))).toBe(`${prefix}:${id}`);
      }),
    );
  });

  it('of a step is its journey with the step open', () =>
    expect(hrefOfThing('step:when-someone-dies/register-death')).toBe('/journeys/when-someone-dies?step=register-death'));
  it('is none for what has no page', () =>
    expect([hrefOfThing('metric:x'), hrefOfThing('x'), keyAtAddress('constructor', 'x')]).toEqual([null, null, null]));
});
