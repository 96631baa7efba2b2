import type { ResultOf } from 'gql.tada';
import { Link } from 'wouter';
import { bareId } from '#graph-schema/ids';
import { serviceQuery } from '../queries/things.js';
import { useWords } from '../shell/language.js';
import { Became } from './became.js';
import { Figures } from './figures.js';
import { History } from './history.js';
import { JourneysSection, TeamsSection } from './links.js';
import { FoldedList, NameLink, Section, ThingsSection } from './section.js';
import { ThingFrame } from './thing-frame.js';

type Shown = NonNullable<ResultOf<typeof serviceQuery>['thing']>;

export const Service = ({ thing }: { thing: Shown }) => {
  const { things } = useWords();
  return (
    <ThingFrame
      label="Service"
      thing={thing}
      asked={{ document: serviceQuery, variables: { id: thing.id } }}
      notice={<Became ended={thing.serviceStatus === 'RETIRED'} after={thing.successors} />}>
      <Section title={things.owners}>
        {thing.owners.length > 0 ? (
          <FoldedList items={thing.owners.map((one) => ({ key: one.id, shown: <NameLink thing={one} /> }))} />
        ) : (
          <p className="govuk-body">{things.ownersNone}</p>
        )}
        <p className="govuk-body-s">
          <Link className="govuk-link" href={`/questions/serviceOwnersOverTime?service=${bareId(thing.id)}`}>
            {things.ownersAsk}
          </Link>
        </p>
      </Section>
      <ThingsSection title={things.deliverers} things={thing.deliverers} />
      <ThingsSection title={things.funders} things={thing.funders} />
      <JourneysSection steps={thing.steps} />
      <ThingsSection title={things.requires} things={thing.requires} />
      <ThingsSection title={things.requiredBy} things={thing.requiredBy} />
      <ThingsSection title={things.partOf} things={thing.partOf} />
      <ThingsSection title={things.parts} things={thing.parts} />
      <ThingsSection title={things.policies} things={thing.policies} />
      <ThingsSection title={things.communities} things={thing.communities} />
      <ThingsSection title={things.related} things={thing.relatedTo} />
      <TeamsSection teams={thing.teams} />
      <Figures figures={thing.metrics} />
      <History id={thing.id} before={thing.predecessors} after={thing.successors} dated={thing.datedRelationships} />
    </ThingFrame>
  );
};
