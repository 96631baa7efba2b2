import type { ResultOf } from 'gql.tada';
import { organisationQuery } from '../queries/things.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { Became } from './became.js';
import { History } from './history.js';
import { JourneysSection, ReportsSection, TeamsSection } from './links.js';
import { ThingsSection } from './section.js';
import { ThingFrame } from './thing-frame.js';

type Shown = NonNullable<ResultOf<typeof organisationQuery>['thing']>;

export const Organisation = ({ thing }: { thing: Shown }) => {
  const { things } = useWords();
  const formats = useFormats();
  const { nodes, totalCount } = thing.services;
  return (
    <ThingFrame
      label="Organisation"
      thing={thing}
      asked={{ document: organisationQuery, variables: { id: thing.id } }}
      notice={<Became ended={thing.status === 'CLOSED'} on={thing.closed} after={thing.successors} />}>
      <JourneysSection steps={thing.steps} />
      <ReportsSection reports={thing.reports} />
      <ThingsSection
        title={things.owns}
        things={nodes}
        note={
          totalCount > nodes.length && (
            <p className="govuk-body-s">{things.ownedOf(formats.count(nodes.length), formats.count(totalCount))}</p>
          )
        }
      />
      <ThingsSection title={things.partOf} things={thing.parents} />
      <ThingsSection title={things.parts} things={thing.parts} />
      <ThingsSection title={things.communities} things={thing.communities} />
      <TeamsSection teams={thing.teams} />
      <History id={thing.id} before={thing.predecessors} after={thing.successors} dated={thing.datedRelationships} />
    </ThingFrame>
  );
};
