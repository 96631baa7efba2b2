import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { createNodeKey } from '#graph-schema/ids';
import { journeyLookups as lookups } from '#api/lookups/journey-lookups';
import type { Context } from '../context.js';
import { Community } from '../types/community.js';
import { Journey } from '../types/journey.js';
import { LifeEvent } from '../types/life-event.js';
import { Organisation } from '../types/organisation.js';
import { Report } from '../types/report.js';
import { Service } from '../types/service.js';
import { StepOrder } from '../types/step-order.js';
import { Step } from '../types/step.js';
import { first, relatedField, relatedFields } from './related-fields.js';

export const JourneyFields = relatedFields(() => Journey, {
  steps: relatedField({ says: 'Its steps, by position.', gives: () => [Step], lookup: lookups.steps }),
  lifeEvents: relatedField({
    says: 'What happens to a person or a business and starts it.',
    gives: () => [LifeEvent],
    lookup: lookups.lifeEvents,
  }),
  variantOf: relatedField({
    says: 'The journey that this is another telling of.',
    gives: () => Journey,
    nullable: true,
    lookup: lookups.variantOf,
    show: first,
  }),
  variants: relatedField({ says: 'Other tellings of it: another nation, another map.', gives: () => [Journey], lookup: lookups.variants }),
  communities: relatedField({ says: 'Communities that it unites.', gives: () => [Community], lookup: lookups.communities }),
  reports: relatedField({ says: 'What was published about it.', gives: () => [Report], lookup: lookups.reports }),
});

@Resolver(() => Journey)
export class JourneyOrderField {
  @FieldResolver(() => [StepOrder], { description: 'Which step follows which; the order of positions where nothing else is recorded.' })
  async order(@Root() journey: Journey, @Ctx() { lookups: { find } }: Context): Promise<StepOrder[]> {
    const [steps, order] = await Promise.all([find(lookups.steps, journey.id), find(lookups.order, journey.id)]);
    const byKey = new Map(steps.map((step) => [step.id, step as unknown as Step]));
    if (order.length === 0)
      return [...byKey.values()].slice(1).map((to, at) => ({ from: [...byKey.values()][at] as Step, to, kind: 'THEN', passes: null }));
    return order.flatMap(({ from, to, kind, passes }) => {
      const [earlier, later] = [from, to].map((id) => byKey.get(createNodeKey('Step', id)));
      return earlier && later ? [{ from: earlier, to: later, kind, passes }] : [];
    });
  }
}

export const StepFields = relatedFields(() => Step, {
  services: relatedField({
    says: 'Services that it uses; none means that people carry it themselves.',
    gives: () => [Service],
    lookup: lookups.services,
  }),
  owners: relatedField({
    says: 'Owners of the services that it uses.',
    gives: () => [Organisation],
    lookup: lookups.ownersOfStep,
    dated: true,
  }),
  deliverers: relatedField({
    says: 'Who delivers the services that it uses, where the owner does not.',
    gives: () => [Organisation],
    lookup: lookups.deliverersOfStep,
    dated: true,
  }),
  journey: relatedField({
    says: 'The journey that it belongs to.',
    gives: () => Journey,
    nullable: true,
    lookup: lookups.journeyOfStep,
    show: first,
  }),
});

export const LifeEventFields = relatedFields(() => LifeEvent, {
  journeys: relatedField({ says: 'Journeys that it starts.', gives: () => [Journey], lookup: lookups.journeysOfLifeEvent }),
});
