import type { DatasetFile } from './dataset-files.js';

/** Something in a dataset that stops it from being loaded, or, as a warning, that is allowed but odd. */
export interface Problem {
  /** As the person named the folder, with the file. */
  readonly file: string;
  /** From 1, the header; 0 when it is about the whole file. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

interface Place {
  readonly file: string;
  readonly line: number;
  /** What the person calls the columns, where it is not what we call them. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A problem of a cell, under the name by which the person knows its column. */
export const problemAt = ({ file, line, columns }: Place, column: string, value: string, reason: string): Problem => ({
  file,
  line,
  column: columns?.[column] ?? column,
  value,
  reason,
});

/** The problem of a file that the system does not let us read. @throws whatever else went wrong */
export const unreadable = (error: unknown, file: string): Problem => {
  const code = (error as NodeJS.ErrnoException).syscall === undefined ? undefined : (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return { file, line: 0, column: 'file', value: file, reason: `cannot be read (${code})` };
};

/** Takes a problem; `unread` is the file of a dataset that could not be read because of it: nobody knows what it holds. */
export type Report = (problem: Problem, unread?: DatasetFile) => void;

const longestShown = 80;

/** A value is quoted as JSON, so that what hides in it can be seen and the line stays one line. */
const toOneLine = (value: string): string => {
  const shown = JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
  return shown.replaceAll(/[\u007f-\u009f\u2028\u2029]/g, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

/** `FILE:LINE: COLUMN: "VALUE": reason` */
export const sayProblem = ({ file, line, column, value, reason }: Problem): string =>
  `${file}:${line}: ${column}: ${toOneLine(value)}: ${reason}`;

/** The data cannot be loaded as they are: every problem is listed and nothing was written. */
export class DatasetRefused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data. Nothing was written.`);
    this.name = 'DatasetRefused';
  }
}

/** The load cannot go on for another reason: what it is and what to do stands in the message. */
export class LoadRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LoadRefused';
  }
}
