import type { Words } from '../../words/en.js';
import { wordFor } from '../../words/word-for.js';
import type { NamedFact, StepFact } from '../journey/journey-facts.js';
import type { LaneKind } from '../journey/journey-view.js';

const person = 'person';
const notRecorded = 'not-recorded';

const unique = (things: readonly NamedFact[]): NamedFact[] => [...new Map(things.map(({ id, name }) => [id, { id, name }])).values()];

const groupsOf = (step: StepFact, lanes: LaneKind, words: Words): NamedFact[] => {
  const teams = step.services.flatMap((service) => service.teams ?? []);
  switch (lanes) {
    case 'owners':
      return unique(step.owners);
    case 'deliverers':
      return unique(step.deliverers.length > 0 ? step.deliverers : step.owners);
    case 'departments':
      return unique(step.owners.flatMap((owner) => owner.departments ?? []));
    case 'professions':
      return unique(teams.flatMap((team) => team.professions.map(({ profession }) => profession)));
    case 'activities':
      return unique(teams.map(({ activity }) => ({ id: activity, name: wordFor(words.ask.activities, activity) ?? activity })));
  }
};

/** The lanes of one step: at least one, that of the person or of what is not recorded where nobody else has it. */
export const lanesOfStep = (step: StepFact, lanes: LaneKind, words: Words): NamedFact[] => {
  if (step.services.length === 0) return [{ id: person, name: words.journey.personLane }];
  const groups = groupsOf(step, lanes, words);
  return groups.length > 0 ? groups : [{ id: notRecorded, name: words.journey.lanesMissing[lanes] }];
};

/** Who else has a part in the step, where its lanes do not say it. */
export const noteOfStep = (step: StepFact, lanes: LaneKind, words: Words): string | null => {
  const shown = new Set(lanesOfStep(step, lanes, words).map(({ id }) => id));
  const others = (lanes === 'owners' ? step.deliverers : step.owners).filter((body) => !shown.has(body.id));
  if (others.length === 0) return null;
  const names = others.map((body) => body.name).join(', ');
  return lanes === 'owners' ? words.journey.deliveredBy(names) : lanes === 'deliverers' ? words.journey.ownedBy(names) : names;
};
