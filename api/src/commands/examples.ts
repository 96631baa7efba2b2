import type { Command } from 'commander';

/** What to type, by command: shown under its --help. */
const examples: Readonly<Record<string, readonly string[]>> = {
  serve: [
    'crosscut serve',
    'crosscut serve --port 8080 --host 0.0.0.0',
    'CROSSCUT_NEO4J_PASSWORD_FILE=password crosscut serve --neo4j bolt://localhost:7687',
  ],
  load: [
    'crosscut load my-department --dry-run',
    'crosscut load my-department --report report.html',
    'crosscut load my-department --snapshot --as-of 2026-11-01',
    'crosscut load services.csv --mapping our-mapping.json',
    'crosscut load list.tsv --format govuk-organisations --retrieved 2026-11-20',
    'crosscut load my-department --server https://crosscut.example.org --key-file my-department.key',
  ],
  check: ['crosscut check my-department', 'crosscut check my-workbook.xlsx --json'],
  unload: [
    'crosscut unload my-department',
    'crosscut unload my-department --server https://crosscut.example.org --key-file my-department.key',
  ],
  template: ['crosscut template my-department', 'crosscut template my-workbook --xlsx'],
  map: ['crosscut map our-register.csv', 'crosscut map our-register.xlsx --out our-mapping.json'],
  survey: [
    'crosscut survey --organisation HMRC',
    'crosscut survey --organisation "HM Land Registry" --form links --audience "your two departments"',
  ],
  ask: [
    'crosscut ask',
    'crosscut ask search --labels Journey',
    'crosscut ask silosSplittingJourney --journey "When someone dies"',
    'crosscut ask silosSplittingJourney --each journey --csv',
    'crosscut ask organisationsOnJourney --help',
  ],
  brief: [
    'crosscut brief "When someone dies" --out when-someone-dies.html',
    'crosscut brief when-someone-dies --organisation HMRC --language cy --out pan-fydd-rhywun-yn-marw.html',
  ],
  export: [
    'crosscut export --format folder --out my-copy',
    'crosscut export --format folder --public --out to-publish',
    'crosscut export --format turtle --journey "When someone dies" --out journey.ttl',
    'crosscut export --network team-ties --format graphml --out ties.graphml',
  ],
  silos: ['crosscut silos', 'crosscut silos --write', 'crosscut silos --clear'],
  status: ['crosscut status', 'crosscut status --json'],
  audit: ['crosscut audit'],
  backup: ['crosscut backup monday.grafeo'],
  restore: ['crosscut restore monday.grafeo'],
  key: [
    'crosscut key add hmrc-monthly --out hmrc-monthly.key --expires 2027-03-31',
    'crosscut key list',
    'crosscut key remove hmrc-monthly',
  ],
};

/** Every command of the program shows its examples after its options. */
export const addExamples = (program: Command): void => {
  for (const command of program.commands) {
    const lines = examples[command.name()];
    if (lines) command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
  program.addHelpText(
    'after',
    '\nExamples:\n  crosscut serve\n  crosscut ask\n  crosscut ask search --labels Journey\n  crosscut ask silosSplittingJourney --journey "When someone dies"\n\nExit codes: 0 done, 1 the data is wrong, 2 the command is wrong, 3 the store is not reachable or busy.',
  );
};
