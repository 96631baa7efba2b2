import {
  communityQuery,
  professionQuery,
  teamQuery,
  type CommunityShown,
  type ProfessionShown,
  type TeamShown,
} from '../queries/things.js';
import { useWords } from '../shell/language.js';
import { Became } from './became.js';
import { History } from './history.js';
import { ReportsSection, TeamsSection, WorkingLinksSection } from './links.js';
import { FoldedList, NameLink, Section, ThingsSection } from './section.js';
import { ThingFrame } from './thing-frame.js';
import { usePeople } from './values.js';

export const Team = ({ thing }: { thing: TeamShown }) => {
  const { things, model } = useWords();
  const people = usePeople();
  return (
    <ThingFrame label="Team" thing={thing} asked={{ document: teamQuery, variables: { id: thing.id } }}>
      <ThingsSection title={model.labels.Organisation} things={thing.organisation ? [thing.organisation] : []} />
      <ThingsSection title={things.services} things={thing.services} />
      {thing.professions.length > 0 && (
        <Section title={things.professions}>
          <FoldedList
            items={thing.professions.map(({ profession, people: count }) => ({
              key: profession.id,
              shown: (
                <>
                  <NameLink thing={profession} />
                  {people(count) && `, ${people(count)}`}
                </>
              ),
            }))}
          />
        </Section>
      )}
      <ThingsSection title={things.communities} things={thing.communities} />
      <WorkingLinksSection links={thing.workingLinks} />
      <History id={thing.id} dated={thing.datedRelationships} />
    </ThingFrame>
  );
};

export const Profession = ({ thing }: { thing: ProfessionShown }) => {
  const { things } = useWords();
  return (
    <ThingFrame label="Profession" thing={thing} asked={{ document: professionQuery, variables: { id: thing.id } }}>
      <ReportsSection reports={thing.reports} />
      <ThingsSection title={things.communities} things={thing.communities} />
      <TeamsSection teams={thing.teams} />
      <History id={thing.id} />
    </ThingFrame>
  );
};

export const Community = ({ thing }: { thing: CommunityShown }) => {
  const { things } = useWords();
  const organisations = [...new Map([...thing.organisations, ...thing.organisationsOfTeams].map((one) => [one.id, one])).values()];
  return (
    <ThingFrame
      label="Community"
      thing={thing}
      asked={{ document: communityQuery, variables: { id: thing.id } }}
      notice={<Became ended={thing.ended !== null} on={thing.ended} />}>
      <ThingsSection title={things.subjects} things={thing.subjects} />
      <ThingsSection title={things.organisations} things={organisations} />
      <TeamsSection teams={thing.teams} />
      <History id={thing.id} dated={thing.datedRelationships} />
    </ThingFrame>
  );
};
