import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A setting that cannot be used: one sentence that names it. */
export class SettingError extends Error {}

export interface Neo4jAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Settings {
  /** The folder of the embedded store. */
  readonly data: string;
  /** A Neo4j server to use instead of the embedded store. */
  readonly neo4j?: Neo4jAddress;
  /** Which shipped datasets go into an empty store on start. */
  readonly seed: 'yes' | 'real' | 'no';
  /** Where people may say that something is wrong: an address of a page or of mail. */
  readonly contact: string | null;
  /** Where people reach this Crosscut, such as https://crosscut.example.gov.uk, without a slash at the end. */
  readonly address: string | null;
  /** Sites whose pages may hold the read-only views, such as https://intranet.example.gov.uk. */
  readonly embed: readonly string[];
  /** The most bytes that one load from elsewhere may send. */
  readonly largestLoad: number;
  /** The most requests of one client in a minute; null for as many as come. */
  readonly requestsPerMinute: number | null;
  readonly port: number;
  readonly host: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** What was given by flag, as text; a flag goes before the environment. */
export interface Flags {
  readonly data?: string;
  readonly neo4j?: string;
  readonly port?: string;
  readonly host?: string;
  readonly address?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const one = <T>(name: string, schema: z.ZodType<T>, value: string | undefined, says: string): T => {
  const read = schema.safeParse(value === '' ? undefined : value);
  if (!read.success) throw new SettingError(`${name}: "${value ?? ''}" ${says}`);
  return read.data;
};

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((found) => found <= 65_535);
const megabytes = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform((text) => Number(text) * 1_000_000);
const count = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number);
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** Sites between spaces or commas; a star may stand for the first name of a host. */
const sites = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((all) => all.every((site) => /^https?:\/\/(\*\.)?[a-z0-9][a-z0-9.-]*(:\d{1,5})?$/i.test(site)));
const address = z
  .string()
  .regex(/^https?:\/\/[a-z0-9][a-z0-9.-]*(:\d{1,5})?\/?$/i)
  .transform((text) => text.replace(/\/$/, ''));
const contact = z.string().regex(/^(https?:\/\/|mailto:)\S+$|^[^\s@]+@[^\s@]+$/);

/**
 * @throws SettingError for the first setting that cannot be used
 */
export const readSettings = (flags: Flags, environment: Environment): Settings => ({
  data: one('CROSSCUT_DATA', z.string().default('.crosscut'), flags.data ?? environment.CROSSCUT_DATA, 'is not a folder.'),
  ...readNeo4j(flags, environment),
  seed: one('CROSSCUT_SEED', z.enum(['yes', 'real', 'no']).default('yes'), environment.CROSSCUT_SEED, 'is not one of yes, real, no.'),
  contact: one(
    'CROSSCUT_CONTACT',
    contact.nullable().default(null),
    environment.CROSSCUT_CONTACT,
    'is neither the address of a page nor of mail.',
  ),
  address: one(
    flags.address === undefined ? 'CROSSCUT_ADDRESS' : '--address',
    address.nullable().default(null),
    flags.address ?? environment.CROSSCUT_ADDRESS,
    'is not the address of a site. A site is https:// or http:// and a host, perhaps with a port; nothing follows it.',
  ),
  embed: one(
    'CROSSCUT_EMBED',
    sites.default([]),
    environment.CROSSCUT_EMBED,
    'is not a list of sites. A site is https:// and a host, perhaps with a port; nothing follows it.',
  ),
  largestLoad: one(
    'CROSSCUT_LARGEST_LOAD',
    megabytes.default(10_000_000),
    environment.CROSSCUT_LARGEST_LOAD,
    'is not a number of megabytes from 1 to 99999.',
  ),
  requestsPerMinute: one(
    'CROSSCUT_REQUESTS_PER_MINUTE',
    count.nullable().default(null),
    environment.CROSSCUT_REQUESTS_PER_MINUTE,
    'is not a whole number from 1 to 9999999.',
  ),
  port: one(
    flags.port === undefined ? 'PORT' : '--port',
    port.default(4000),
    flags.port ?? environment.PORT,
    'is not a port. A port is a number from 0 to 65535.',
  ),
  host: one(
    flags.host === undefined ? 'HOST' : '--host',
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    flags.host ?? environment.HOST,
    'is not the name or number of a network address.',
  ),
  logLevel: one('LOG_LEVEL', z.enum(levels).default('info'), environment.LOG_LEVEL, `is not one of ${levels.join(', ')}.`),
});

const readNeo4j = (flags: Flags, environment: Environment): { neo4j?: Neo4jAddress } => {
  const name = flags.neo4j === undefined ? 'CROSSCUT_NEO4J_URL' : '--neo4j';
  const url = flags.neo4j ?? environment.CROSSCUT_NEO4J_URL;
  if (!url) return {};
  // What was given is not repeated: people put passwords into addresses.
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#@]+$/.test(url))
    throw new SettingError(
      `${name}: this is not the address of a Neo4j server. It begins with bolt:// or neo4j:// (also +s), then a host and perhaps a port; the password has a setting of its own.`,
    );
  const { CROSSCUT_NEO4J_USER: user, CROSSCUT_NEO4J_DATABASE: database } = environment;
  return { neo4j: { url, user: user || 'neo4j', password: readPassword(environment), database: database || 'neo4j' } };
};

const readPassword = (environment: Environment): string => {
  const { CROSSCUT_NEO4J_PASSWORD: password, CROSSCUT_NEO4J_PASSWORD_FILE: file } = environment;
  if (password) return password;
  if (!file)
    throw new SettingError('CROSSCUT_NEO4J_PASSWORD is missing. Set it, or name a file that holds it in CROSSCUT_NEO4J_PASSWORD_FILE.');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new SettingError(`CROSSCUT_NEO4J_PASSWORD_FILE: the file ${file} cannot be read.`);
  }
};
