import { journeySilosQuery } from '../queries/journey-silos.js';
import { useAnswer } from '../queries/use-answer.js';
import type { JourneyView } from '../view-model/journey/journey-view.js';

/** What is asked of a journey, by its bare id, for a drawing of it as the view says. */
export const silosVariables = (id: string, { boundary, asAt, cohesionAt, nation, lanes }: JourneyView) => ({
  journey: id,
  boundary,
  asAt,
  cohesionAt,
  nation,
  byDepartment: lanes === 'departments',
  byTeam: lanes === 'professions' || lanes === 'activities',
});

/** The answer that a drawing of this journey is made from, by its bare id, as the view asks for it. */
export const useJourneySilos = (id: string, view: JourneyView) => {
  const { data, ...state } = useAnswer(journeySilosQuery, silosVariables(id, view));
  return { ...state, answer: data?.silosSplittingJourney ?? null };
};
