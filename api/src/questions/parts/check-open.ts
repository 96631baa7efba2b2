import { AskError } from '../../ask-error.js';

interface Period {
  readonly name: string;
  readonly started: string | null;
  readonly ended: string | null;
}

/** @throws AskError BAD_USER_INPUT for a community that nobody can join on that date */
export const checkOpen = ({ name, started, ended }: Period, asAt: string): void => {
  if (started !== null && asAt < started)
    throw new AskError(
      'BAD_USER_INPUT',
      `${name} starts on ${started}, after ${asAt}, so nobody can be invited to it then. Ask with asAt from ${started} on, or about another community.`,
    );
  if (ended !== null && ended <= asAt)
    throw new AskError(
      'BAD_USER_INPUT',
      `${name} ended on ${ended}, so nobody can be invited to it on ${asAt}. Ask with an earlier asAt, or about another community.`,
    );
};
