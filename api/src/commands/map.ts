import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { DatasetRefused, type Problem } from '#seeds/problem';
import type { CommandContext } from './command-context.js';
import { failWithProblems } from './load-failure.js';

interface Given {
  readonly out?: string;
  readonly json?: true;
}

const run = async (context: CommandContext, file: string, { out, json }: Given): Promise<void> => {
  const { proposeMapping } = await import('#seeds/mapping/propose-mapping');
  const problems: Problem[] = [];
  const proposal = await proposeMapping(file, (problem) => problems.push(problem));
  if (!proposal) return failWithProblems(new DatasetRefused(problems), context, json ?? false);
  const text = `${JSON.stringify(proposal.mapping, null, 2)}\n`;
  if (out === undefined) context.stdout.write(json ? `${JSON.stringify(proposal, null, 2)}\n` : text);
  else {
    await writeFile(out, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) =>
      context.fail(
        2,
        error.code === 'EEXIST'
          ? `--out: ${out} is there already. Name a new file.`
          : `--out: ${out} cannot be written (${error.code ?? 'no reason given'}).`,
      ),
    );
    context.stdout.write(
      json
        ? `${JSON.stringify({ file: out, ...proposal }, null, 2)}\n`
        : `${out} is a proposal: read it, change what is not so, then crosscut check ${file} --mapping ${out}\n`,
    );
  }
  for (const remark of proposal.remarks) context.stderr.write(`${remark}\n`);
};

/** `crosscut map FILE`: proposes how a spreadsheet of services becomes a dataset. */
export const addMapCommand = (program: Command, context: CommandContext): void => {
  program
    .command('map')
    .description('propose a mapping for a spreadsheet of services (CSV or .xlsx), for crosscut load FILE --mapping')
    .argument('<file>', 'the spreadsheet')
    .option('--out <file>', 'a new file for the mapping; the terminal when left out')
    .option('--json', 'print JSON: the mapping with what to look at')
    .action((file: string, given: Given) => run(context, file, given));
};
