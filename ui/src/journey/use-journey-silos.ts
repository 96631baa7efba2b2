import { journeySilosQuery } from '../queries/journey-silos.js';
import { useAnswer } from '../queries/use-answer.js';
import type { JourneyView } from '../view-model/journey/journey-view.js';

/** The answer that a drawing of this journey is made from, by its bare id, as the view asks for it. */
export const useJourneySilos = (id: string, { boundary, asAt, cohesionAt, nation, lanes }: JourneyView) => {
  const { data, ...state } = useAnswer(journeySilosQuery, {
    journey: id,
    boundary,
    asAt,
    cohesionAt,
    nation,
    byDepartment: lanes === 'departments',
    byTeam: lanes === 'professions' || lanes === 'activities',
  });
  return { ...state, answer: data?.silosSplittingJourney ?? null };
};
