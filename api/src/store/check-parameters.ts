import { StoreError, type Parameters, type Value } from './graph-store.js';
import { isPlainObject } from './is-plain-object.js';

/** Deep enough for rows of records with lists; very deep or circular values would end the embedded engine's process. */
const deepest = 8;
const loneSurrogate = /\p{Surrogate}/u;

const refuse = (where: string, why: string): never => {
  throw new StoreError(
    'SYNTAX',
    `The value of $${where} cannot go into the store: ${why}. Allowed are text, numbers, yes and no, null, lists and plain objects.`,
  );
};

/**
 * Parameters that every engine takes in the same way: plain, finite, at most 8 levels deep, undefined at the top made null.
 * @throws StoreError SYNTAX that names the parameter
 */
export const checkParameters = (parameters: Parameters = {}): Record<string, Value> => {
  const checked: Record<string, Value> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) checkValue(name, value, 1);
    checked[name] = value ?? null;
  }
  return checked;
};

const checkValue = (where: string, value: unknown, depth: number): void => {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    // Half a character would come back as another one.
    if (loneSurrogate.test(value)) refuse(where, 'it holds half a character (a lone surrogate)');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(where, `${value} is not a number that can be kept`);
  } else if (typeof value !== 'object') refuse(where, `it holds a ${typeof value}`);
  else if (depth > deepest) refuse(where, `it is nested more than ${deepest} levels deep`);
  else if (Array.isArray(value)) for (const item of value) checkValue(where, item, depth + 1);
  else {
    if (!isPlainObject(value)) refuse(where, `it holds a ${value.constructor?.name ?? 'special object'}`);
    for (const key in value) {
      const field = (value as Record<string, unknown>)[key];
      // Inside an object undefined means that the field is not there, on every engine.
      if (field !== undefined) checkValue(where, field, depth + 1);
    }
  }
};
