import { execFileSync, spawnSync } from 'node:child_process';

/** Where .ci/run puts programs of others that are too large, too new or in another language for package.json. */
export const outsideFolder = 'tests/.artefacts/outside';

/** With CI set, whatever .ci/run installs must be there: a check that is left out in silence holds nothing. */
const wanted = (found: boolean, what: string): boolean => {
  if (!found && process.env.CI) throw new Error(`${what}: not installed, though .ci/run installs it.`);
  return found;
};
const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Whether Debian's Python has these modules. They are looked for, not loaded: one that is there and breaks must fail its test. */
export const hasPython = (...modules: string[]): boolean =>
  wanted(
    runs('/usr/bin/python3', '-c', 'import sys, importlib.util as i; sys.exit(None in map(i.find_spec, sys.argv[1:]))', ...modules),
    ['python3', ...modules].join(', '),
  );

/** Whether R has these packages; as with Python, they are not loaded. */
export const hasR = (...packages: string[]): boolean =>
  wanted(
    runs(
      '/usr/bin/Rscript',
      '-e',
      'quit(status = any(sapply(commandArgs(TRUE), function(name) system.file(package = name) == "")))',
      ...packages,
    ),
    ['R', ...packages].join(', '),
  );

/** The JSON that a Python or R script prints. Throws when it fails. */
export const printedBy = <T>(script: string, ...args: string[]): T =>
  JSON.parse(
    execFileSync(script.endsWith('.py') ? '/usr/bin/python3' : '/usr/bin/Rscript', [script, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  ) as T;
