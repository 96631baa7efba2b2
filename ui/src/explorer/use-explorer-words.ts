import { useLanguage } from '../shell/language.js';
import { explorer as cy } from '../words/explorer-cy.js';
import { explorer as en, type ExplorerWords } from '../words/explorer-en.js';
import type { Direction } from '../view-model/explore-view.js';
import type { ThingGroup } from '../view-model/graph-groups.js';
import type { PictureWords } from '../view-model/graph-picture.js';

export const useExplorerWords = (): ExplorerWords => (useLanguage() === 'cy' ? cy : en);

/** The relationship as read from the thing that it starts at or ends at. */
export const phraseOf = (words: ExplorerWords, type: string, direction: Direction): string => words.relationships[type]?.[direction === 'IN' ? 1 : 0] ?? type.toLowerCase().replaceAll('_', ' ');

/** Codes such as EXECUTIVE_AGENCY as a reader would write them. */
export const readable = (code: string): string => (/^[A-Z][A-Z_]+$/.test(code) ? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ').replace('ndpb', 'public body') : code);

/** A value as a reader would write it; the key of a thing by its name. */
export const sayValue = (names: ReadonlyMap<string, string>, value: string, words: ExplorerWords): string => names.get(value) ?? words.labels[value] ?? readable(value);

export const groupName = ({ of, label }: Pick<ThingGroup, 'of' | 'label'>, words: ExplorerWords): string => of?.name ?? words.noGroup(words.labels[label] ?? label);

/** What the picture says. */
export const toPictureWords = (words: ExplorerWords, names: ReadonlyMap<string, string>): PictureWords => ({
  relationship: (type) => phraseOf(words, type, 'OUT'), hidden: words.hiddenCount, invented: words.invented, holds: words.holds, partOf: words.partOf,
  groupName: (group) => groupName(group, words), value: (value) => sayValue(names, value, words),
});
