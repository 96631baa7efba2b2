import { createHash } from 'node:crypto';

const longest = 150;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** An id from a name or an address: small letters, digits and hyphens, the same for the same text wherever it stands. */
export const toId = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain === '') return `id-${digest(text)}`;
  return plain.length <= longest ? plain : `${plain.slice(0, longest)}-${digest(text)}`;
};

/** A name as one entry of a list, whose entries have semicolons between them. */
export const toAlias = (name: string): string =>
  name
    .trim()
    .replaceAll(/\s*;\s*/g, ', ')
    .slice(0, 500);
