import { useLanguage } from '../shell/language.js';
import { explorer as cy } from '../words/explorer-cy.js';
import { explorer as en, type ExplorerWords } from '../words/explorer-en.js';
import { wordFor } from '../words/word-for.js';
import type { Direction } from '../view-model/explore/explore-view.js';
import type { ThingGroup } from '../view-model/explore/graph-groups.js';
import type { PictureWords } from '../view-model/explore/graph-picture.js';
import { isFew } from '../view-model/head-count.js';

export const useExplorerWords = (): ExplorerWords => (useLanguage() === 'cy' ? cy : en);

/** The relationship as read from the thing that it starts at or ends at. */
export const phraseOf = (words: ExplorerWords, type: string, direction: Direction): string =>
  words.relationships[type]?.[direction === 'IN' ? 1 : 0] ?? type.toLowerCase().replaceAll('_', ' ');

/** A value of a property as a reader would write it: codes such as EXECUTIVE_AGENCY in words, few people not counted out. */
export const readable = (property: string, value: string, { values, valuesOf, fewPeople }: ExplorerWords): string =>
  property === 'people' && isFew(Number(value))
    ? fewPeople
    : (wordFor(valuesOf, `${property} ${value}`) ?? wordFor(values, value) ?? value);

/** The same, and the key of a thing by its name. */
export const sayValue = (names: ReadonlyMap<string, string>, property: string, value: string, words: ExplorerWords): string =>
  names.get(value) ?? words.labels[value] ?? readable(property, value, words);

export const groupName = ({ of, label }: Pick<ThingGroup, 'of' | 'label'>, words: ExplorerWords): string =>
  of?.name ?? words.noGroup(words.labels[label] ?? label);

/** What the picture says. */
export const toPictureWords = (words: ExplorerWords, names: ReadonlyMap<string, string>): PictureWords => ({
  relationship: (type) => phraseOf(words, type, 'OUT'),
  hidden: words.hiddenCount,
  invented: words.invented,
  holds: words.holds,
  partOf: words.partOf,
  groupName: (group) => groupName(group, words),
  value: (property, value) => sayValue(names, property, value, words),
});
