import { ObjectType } from 'type-graphql';
import type {
  ReportedHandOff as ReportedHandOffShape,
  ReportOnJourney as ReportOnJourneyShape,
  ReportsOnJourney as ReportsOnJourneyShape,
} from '#questions/reports-on-journey';
import { Boundary, ReportEffect } from '../enums.js';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsDay, PerhapsOf, PerhapsText, Text } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A hand-off that a report speaks of.' })
export class ReportedHandOff implements ReportedHandOffShape {
  @Text('The two steps, as from>to.')
  key!: ReportedHandOffShape['key'];

  @Of(() => Thing, 'The step before.')
  from!: ReportedHandOffShape['from'];

  @Of(() => Thing, 'The step after.')
  to!: ReportedHandOffShape['to'];
}

@ObjectType({ simpleResolvers: true, description: 'What somebody published about a journey, in our words.' })
export class ReportOnJourney implements ReportOnJourneyShape {
  @Of(() => Thing, 'The report.')
  report!: ReportOnJourneyShape['report'];

  @Of(() => ReportEffect, 'Whether it says that something divides or joins.')
  effect!: ReportOnJourneyShape['effect'];

  @PerhapsOf(() => Boundary, 'The boundary that it is about.')
  boundary!: ReportOnJourneyShape['boundary'];

  @Text('What it says, in our words.')
  statement!: ReportOnJourneyShape['statement'];

  @PerhapsText('The figures that it gives.')
  figures!: ReportOnJourneyShape['figures'];

  @PerhapsDay('When it was published.')
  reportedOn!: ReportOnJourneyShape['reportedOn'];

  @PerhapsText('What changed or was replied since; null when nothing is recorded.')
  since!: ReportOnJourneyShape['since'];

  @PerhapsDay('When that was.')
  sinceOn!: ReportOnJourneyShape['sinceOn'];

  @Of(() => [ReportedHandOff], 'Where; empty when it speaks of the whole journey.')
  handOffs!: ReportOnJourneyShape['handOffs'];

  @Of(() => [Thing], 'The organisations and professions that it names.')
  between!: ReportOnJourneyShape['between'];

  @Flag('True when only an excerpt was read.')
  excerpt!: ReportOnJourneyShape['excerpt'];

  @Of(() => [Source], 'Where it was read.')
  sources!: ReportOnJourneyShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'What has been published about a journey.' })
export class ReportsOnJourney extends Answer implements ReportsOnJourneyShape {
  @Of(() => Thing, 'The journey.')
  journey!: ReportsOnJourneyShape['journey'];

  @Of(() => [ReportOnJourney], 'Newest first.')
  reports!: ReportsOnJourneyShape['reports'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ReportsOnJourneyShape['note'];
}
