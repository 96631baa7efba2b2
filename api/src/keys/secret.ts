import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const shape = /^crosscut_[\w-]{43}$/;

/** 256 random bits, in a form that programs which look for leaked secrets can know by its beginning. */
export const createSecret = (): string => `crosscut_${randomBytes(32).toString('base64url')}`;

/** Whether a text can be a secret of ours at all. */
export const isSecret = (text: string): boolean => shape.test(text);

/** What is kept of a secret: SHA-256 in hex. A slow hash would add nothing, because nobody can guess 256 random bits. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes the same time wherever two hashes differ. */
export const isSameHash = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
};
