import { isEmpty, strengthOf, type Answers } from './answers.js';
import { toCsvText } from '../csv-text.js';

interface About {
  /** Bare id. */
  readonly journey: string;
  /** The source's name, as people would cite it. */
  readonly sourceName: string;
  /** YYYY-MM-DD: since when the answers hold, as far as is known. */
  readonly on: string;
  /** Answers about an invented journey are invented too. */
  readonly illustrative: boolean;
}

export interface AnswerFile {
  readonly name: string;
  readonly text: string;
}

/** Answers as a dataset folder that `crosscut load` takes; no file for no answer. They come from nobody in particular, so they count as not yet checked. */
export const answerFiles = (answers: Answers, { journey, sourceName, on, illustrative }: About): AnswerFile[] => {
  if (isEmpty(answers)) return [];
  const source = `answers-${journey}-${on}`;
  const { teams, links } = answers;
  const files: [string, readonly string[], readonly (readonly (string | number)[])[]][] = [
    [
      'sources.csv',
      ['id', 'name', 'publisher', 'url', 'licence', 'retrieved', 'kind', 'read'],
      [[source, sourceName, '', '', '', on, illustrative ? 'ILLUSTRATIVE' : 'UNVERIFIED', 'WHOLE']],
    ],
    [
      'teams.csv',
      ['id', 'name', 'organisation', 'activity', 'people', 'source'],
      teams.map(({ id, name, organisation, activity }) => [id, name, organisation ?? '', activity, '', source]),
    ],
    [
      'team-services.csv',
      ['team', 'service', 'from', 'to', 'source'],
      teams.flatMap(({ id, services }) => services.map((service) => [id, service, on, '', source])),
    ],
    [
      'collaborations.csv',
      ['team', 'with', 'strength', 'from', 'to', 'source'],
      links.map(({ a, b, how }) => [a, b, strengthOf[how], on, '', source]),
    ],
  ];
  return files.filter(([, , rows]) => rows.length > 0).map(([name, header, rows]) => ({ name, text: toCsvText([header, ...rows]) }));
};
