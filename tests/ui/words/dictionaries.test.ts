import { describe, expect, it } from '@jest/globals';
import { welshOfQuestions } from '#questions/in-language';
import { sentencesIn } from '#wording/index';
import { labels, nodeLabels } from '#graph-schema/labels';
import { relationships, successionKinds } from '#graph-schema/relationships';
import { cy } from '../../../ui/src/words/cy.js';
import { en } from '../../../ui/src/words/en.js';

type Shape = string | Shape[] | { [name: string]: Shape };

/** What a dictionary holds, without its words. */
const shapeOf = (words: unknown): Shape =>
  Array.isArray(words)
    ? words.map(shapeOf)
    : typeof words === 'object' && words !== null
      ? Object.fromEntries(Object.entries(words).map(([name, held]) => [name, shapeOf(held)]))
      : typeof words;

const textsOf = (words: unknown, path = ''): [string, string][] =>
  typeof words === 'string'
    ? [[path, words]]
    : typeof words === 'function'
      ? [[path, String(words)]]
      : Object.entries(words as object).flatMap(([name, held]) => textsOf(held, `${path}.${name}`));

describe('the dictionaries', () => {
  it('hold the same words, lists as long as each other', () => expect(shapeOf(cy)).toEqual(shapeOf(en)));

  it('say that an answer is invented in the words of its summary, so that the page can say it once', () => {
    expect([en, cy].map(({ journey }) => journey.illustrative)).toEqual(
      [sentencesIn.en, sentencesIn.cy].map((sentences) => sentences.illustrative()),
    );
  });

  it('have a word for every kind of thing, every value of the model and every relationship from each end', () => {
    const values = new Set(
      nodeLabels.flatMap((label) => Object.values(labels[label].properties).flatMap((type) => ('values' in type ? type.values : []))),
    );
    for (const { model, things } of [en, cy]) {
      expect(nodeLabels.filter((label) => !(label in model.labels))).toEqual([]);
      expect([...values, ...successionKinds].filter((value) => !(value in model.values))).toEqual([]);
      expect(
        relationships
          .flatMap((one) => ('undirected' in one ? [`${one.type} BOTH`] : [`${one.type} OUT`, `${one.type} IN`]))
          .filter((end) => !(end in things.relationships)),
      ).toEqual([]);
    }
  });

  it('leave no word empty', () => {
    for (const dictionary of [en, cy]) expect(textsOf(dictionary).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('link the same questions', () => expect(cy.home.ready.map(([name]) => name)).toEqual(en.home.ready.map(([name]) => name)));

  it('say of nobody what no finding can show', () => {
    const unfair = /\bis a silo\b|\bfails\b|\brefuses?\b|\bisolated\b|inward-looking|\bworst\b/i;
    expect(textsOf(en).filter(([, text]) => unfair.test(text))).toEqual([]);
  });

  it('translate: hardly a sentence is the same in both', () => {
    const english = new Map(textsOf(en));
    const same = textsOf(cy).filter(([path, text]) => text.includes(' ') && !text.includes('=>') && english.get(path) === text);
    expect(same).toEqual([]);
  });

  it('call the Parliament of the United Kingdom by its own name in Welsh: y Senedd is that of Wales', () => {
    const said = [...textsOf(cy), ...Object.entries(welshOfQuestions)];
    expect(said.filter(([, text]) => /senedd(?! y DU| y Deyrnas Unedig)/i.test(text))).toEqual([]);
    expect(said.filter(([, text]) => /Senedd y DU/.test(text)).length).toBeGreaterThan(1);
  });

  it('count in Welsh by its six forms', () => {
    expect([1, 2, 3, 6, 7].map((count) => cy.home.cardInvented(count, 1).split(',')[0])).toEqual([
      'un sefydliad',
      'dau sefydliad',
      'tri sefydliad',
      'chwe sefydliad',
      '7 sefydliad',
    ]);
  });
});
