import { DatasetRefused, LoadRefused, sayProblem, type Problem } from '#seeds/problem';
import type { CommandContext } from './command-context.js';

/** A refusal of the data goes out as its problems, a line each, or as JSON; every other error is passed on. */
export const failWithProblems = (error: unknown, context: CommandContext, asJson: boolean): never => {
  if (error instanceof DatasetRefused) {
    sayProblems(error.problems, context, asJson);
    return context.fail(1, error.message);
  }
  if (error instanceof LoadRefused) return context.fail(1, error.message);
  throw error;
};

const sayProblems = (problems: readonly Problem[], { stdout }: CommandContext, asJson: boolean): void => {
  if (asJson) stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
  else for (const problem of problems) stdout.write(`${sayProblem(problem)}\n`);
};
