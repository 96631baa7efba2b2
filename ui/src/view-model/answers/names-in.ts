import { decodeKey } from '../../../../graph-schema/ids.js';
import { isPlain, isThing } from './answer-cells.js';

/** What the things and hand-offs of an answer are called, by their keys. */
export const namesIn = (value: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> => {
  if (Array.isArray(value)) for (const one of value) namesIn(one, found);
  if (!isPlain(value)) return found;
  if (isThing(value) && decodeKey(value.id) !== null) found.set(value.id, value.name);
  const { key, from, to } = value;
  if (typeof key === 'string' && isThing(from) && isThing(to)) found.set(key, `${from.name} → ${to.name}`);
  for (const held of Object.values(value)) namesIn(held, found);
  return found;
};

/** Keys of things that an answer speaks of without saying what they are called. */
export const unnamedIn = (answer: unknown): string[] => {
  const named = namesIn(answer);
  const keys = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isPlain(value)) Object.values(value).forEach(walk);
    else if (typeof value === 'string')
      for (const word of value.split(' ', 3)) if (decodeKey(word) !== null && !named.has(word)) keys.add(word);
  };
  walk(answer);
  return [...keys];
};
