import path from 'node:path';
import type { DatasetFile } from '#seeds/dataset-files';
import { gatherDatasets } from '#seeds/gather';
import { sayProblem } from '#seeds/problem';
import { publishedFormats } from '#seeds/readers/formats';
import { openPublished, type GivenSource, type PublishedRow } from '#seeds/readers/published';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';

export const formatOf = (name: string) => publishedFormats.find((format) => format.name === name)!;

/** The dataset that these files add up to, with every problem, also of what is named and not there. */
export const readPublished = async (format: string, files: readonly string[], source: GivenSource = {}) => {
  const gathered = await gatherDatasets([openPublished(formatOf(format), files, source)]);
  const problems = [...gathered.problems, ...gathered.problemsOfMissing(new Set(gathered.unknown))];
  const claims = gathered.datasets[0]?.claims ?? [];
  return {
    problems: problems.map((problem) => sayProblem(problem).replaceAll(`${path.dirname(files[0] ?? '')}/`, '')),
    claims,
    /** How many statements there are of a kind of thing, such as `organisation`, or of a relationship, such as `PART_OF`. */
    count: (kind: string) => claims.filter(({ fact }) => (fact.includes(' ') ? fact.split(' ')[1] : fact.split(':')[0]) === kind).length,
    said: (fact: string) => claims.find((claim) => claim.fact === fact)?.values,
    facts: (type: string) =>
      claims.flatMap(({ fact }) =>
        fact.includes(` ${type} `)
          ? [
              fact
                .split(' ')
                .filter((part) => part !== '-')
                .join(' '),
            ]
          : [],
      ),
  };
};

/** Writes small files as somebody might publish them, and gives their paths. */
export const writePublished = (files: Readonly<Record<string, string | Buffer>>): string[] => {
  const folder = writeFolder(createDatasetParent(), 'published', files);
  return Object.keys(files).map((name) => path.join(folder, name));
};

/** The rows that a format makes of files, by file of a dataset. */
export const rowsOf = async (format: string, files: readonly string[]): Promise<Partial<Record<DatasetFile, PublishedRow['cells'][]>>> => {
  const rows: Partial<Record<DatasetFile, PublishedRow['cells'][]>> = {};
  for await (const { file, cells } of formatOf(format).rows(files, (problem) => {
    throw new Error(sayProblem(problem));
  }))
    (rows[file] ??= []).push(cells);
  return rows;
};
