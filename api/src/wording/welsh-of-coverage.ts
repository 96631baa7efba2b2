/** Of what the coverage of an answer is a share, in Welsh, by its English: see welsh-of-answers.ts. */
// A sentence and its Welsh stand on one line.
// prettier-ignore
export const welshOfCoverage = {
  'Of the comparisons with other services of its kind, professions are recorded on both sides for {share}.': 'O’r cymariaethau â gwasanaethau eraill o’i fath, cofnodir proffesiynau ar y ddwy ochr ar gyfer {share}.',
  'Of the professions, phases, channels, digital shares and costs that this compares, {share} are recorded.': 'O’r proffesiynau, cyfnodau, sianeli, cyfrannau digidol a chostau a gymherir yma, cofnodir {share}.',
  'Who works with whom is known for {share} of what crosses.': 'Gwyddys pwy sy’n gweithio gyda phwy ar gyfer {share} o’r hyn sy’n croesi.',
  'Owners are recorded for {share} of the steps with a service.': 'Cofnodir perchnogion ar gyfer {share} o’r camau â gwasanaeth.',
  'Of the categories and audiences that this compares, {share} are recorded on both sides.': 'O’r categorïau a’r cynulleidfaoedd a gymherir yma, cofnodir {share} ar y ddwy ochr.',
  'Owners are recorded for {share} of the services.': 'Cofnodir perchnogion ar gyfer {share} o’r gwasanaethau.',
  'A policy with its owner, and who delivers, are recorded for {share} of all services on the map.': 'Cofnodir polisi gyda’i berchennog, a phwy sy’n cyflawni, ar gyfer {share} o’r holl wasanaethau ar y map.',
  'Professions are recorded for {share} of the steps with a service.': 'Cofnodir proffesiynau ar gyfer {share} o’r camau â gwasanaeth.',
  '{share} of the teams belong to an organisation that was asked.': 'Mae {share} o’r timau’n perthyn i sefydliad a holwyd.',
  '{share} of the figures that this looks for are recorded.': 'Cofnodir {share} o’r ffigurau y chwilir amdanynt yma.',
  'How much they are used is recorded for {share} of the services on no journey.': 'Cofnodir faint o ddefnydd sydd arnynt ar gyfer {share} o’r gwasanaethau nad ydynt ar unrhyw daith.',
  '{share} of the checks can be answered.': 'Gellir ateb {share} o’r gwiriadau.',
} as const;
