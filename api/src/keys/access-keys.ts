import { z } from 'zod';
import { schemaStatements } from '#graph-schema/ddl';
import { StoreError, type GraphStore, type Run } from '#store/graph-store';
import { createSecret, hashSecret, isSameHash, isSecret } from './secret.js';

/** A key that lets a script load into this store from elsewhere. Its secret is nowhere. */
export interface AccessKey {
  readonly name: string;
  /** ISO time. */
  readonly made: string;
  /** The last day on which it works, YYYY-MM-DD; null when it works until it is removed. */
  readonly expires: string | null;
  /** ISO time. */
  readonly lastUsed: string | null;
}

/** Letters, digits and hyphens: a name stands in the log of loads. */
export const isKeyName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(name);

const optional = z
  .string()
  .nullish()
  .transform((found) => found ?? null);
const keyRow = z.object({ name: z.string(), made: z.string(), expires: optional, lastUsed: optional, removed: optional, hash: optional });
type KeptKey = z.output<typeof keyRow>;

const readAll = async (run: Run): Promise<KeptKey[]> =>
  (
    await run(
      'MATCH (k:AccessKey) RETURN k.id AS name, k.made AS made, k.expires AS expires, k.lastUsed AS lastUsed, k.removed AS removed, k.hash AS hash ORDER BY name',
    )
  ).map((row) => keyRow.parse(row));

const toAccessKey = ({ name, made, expires, lastUsed }: KeptKey): AccessKey => ({ name, made, expires, lastUsed });

/** The keys that were not removed, by name; expired ones too. @throws StoreError */
export const listKeys = async (store: GraphStore): Promise<AccessKey[]> =>
  (await store.read(readAll)).filter(({ removed }) => removed === null).map(toAccessKey);

/**
 * Makes a key and gives its secret, the only time that anybody sees it.
 * @returns null when there is or was a key of this name: a name means one key for ever, because the log of loads names it
 * @throws StoreError
 */
export const addKey = async (store: GraphStore, name: string, expires: string | null): Promise<string | null> => {
  await store.applySchema(schemaStatements);
  const secret = createSecret();
  const key = { id: name, hash: hashSecret(secret), made: new Date().toISOString(), ...(expires !== null && { expires }) };
  try {
    const added = await store.write(async (run) => {
      if ((await readAll(run)).some((known) => known.name === name)) return false;
      await run('CREATE (k:AccessKey {id: $key.id}) SET k += $key', { key });
      return true;
    });
    return added ? secret : null;
  } catch (error) {
    // Two at once with the same name meet at the constraint.
    if (error instanceof StoreError && error.code === 'UNIQUE_VIOLATION') return null;
    throw error;
  }
};

/** From now on the key opens nothing; its name stays. @returns whether there was such a key. @throws StoreError */
export const removeKey = (store: GraphStore, name: string): Promise<boolean> =>
  store.write(
    async (run) =>
      (
        await run('MATCH (k:AccessKey {id: $name}) WHERE k.removed IS NULL SET k.removed = $now, k.hash = null RETURN k.id AS name', {
          name,
          now: new Date().toISOString(),
        })
      ).length > 0,
  );

/**
 * The key that a secret is of, noted as used now; null when there is none, or when it has expired.
 * @param today YYYY-MM-DD
 * @throws StoreError
 */
export const useKey = async (store: GraphStore, secret: string, today: string): Promise<AccessKey | null> => {
  if (!isSecret(secret)) return null;
  const hash = hashSecret(secret);
  // Hashes are compared in constant time: how long that takes tells nothing of them.
  const found = (await store.read(readAll)).find((key) => key.removed === null && isSameHash(key.hash ?? '', hash));
  if (!found || (found.expires !== null && found.expires < today)) return null;
  await store.write((run) =>
    run('MATCH (k:AccessKey {id: $name}) SET k.lastUsed = $now', { name: found.name, now: new Date().toISOString() }),
  );
  return toAccessKey(found);
};
