/** The three journeys to try first: where each opens, and its two words on the home page. */
export const toTry = [
  ['/journeys/when-someone-dies?handOff=value-estate%3Eapply-for-probate', 'tryProbate', 'tryProbateSays'],
  ['/journeys/set-up-limited-company?asAt=2017-06-01', 'tryCompany', 'tryCompanySays'],
  ['/journeys/start-business-sole-trader', 'tryBusiness', 'tryBusinessSays'],
] as const;
