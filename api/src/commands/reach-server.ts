import { readFile, stat } from 'node:fs/promises';
import { refusalBody } from '../http/load-messages.js';
import type { CommandContext } from './command-context.js';

/** A Crosscut elsewhere and the key to it. */
export interface ServerElsewhere {
  readonly loads: URL;
  readonly secret: string;
}

const here = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** @throws CommandFailure 2 for an address or a key file that cannot be used */
export const readServerElsewhere = async (given: string, keyFile: string, context: CommandContext): Promise<ServerElsewhere> => {
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password || address.search || address.hash)
    return context.fail(
      2,
      '--server: this is not the address of a server, such as https://crosscut.example.org. It begins with http:// or https:// and holds no password.',
    );
  const secret = (await readFile(keyFile, 'utf8').catch(() => context.fail(2, `--key-file: the file ${keyFile} cannot be read.`))).trim();
  if (!/^[!-~]+$/.test(secret)) context.fail(2, `--key-file: ${keyFile} holds no key. crosscut key add writes such a file.`);
  if (process.platform !== 'win32' && ((await stat(keyFile)).mode & 0o077) !== 0)
    context.stderr.write(`Warning: others on this machine can read ${keyFile}. Keep it to yourself: chmod 600 ${keyFile}\n`);
  if (address.protocol === 'http:' && !here.test(address.hostname))
    context.stderr.write(`Warning: ${address.origin} is not https, so the key and the data can be read on the way.\n`);
  return { loads: new URL(`${address.pathname.replace(/\/$/, '')}/loads`, address), secret };
};

const isTls = (code: string): boolean => /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code);

/** Why a connection failed, by the code that Node gives, and what to do. */
const sayFailure = (code: string, { host, hostname }: URL): string => {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `There is no server called ${hostname}, or no network. Check the address.`;
  if (code === 'ECONNREFUSED') return `Nothing listens at ${host}. Check the address, and whether Crosscut runs there.`;
  if (isTls(code))
    return `No trusted connection to ${host} could be made (${code}). Check https:// and the name; for a certificate of your own authority, name its file in NODE_EXTRA_CA_CERTS.`;
  return `${host} does not answer (${code}). Try again; if it stays so, ask whoever runs it.`;
};

const notOurs = ({ href }: URL): string =>
  `What answers at ${href} is not a Crosscut that takes loads. Check the address; an older Crosscut does not take any.`;

const codeOf = (error: unknown): string => {
  const cause = (error as { cause?: { code?: unknown; errors?: { code?: unknown }[] } }).cause;
  return String(cause?.code ?? cause?.errors?.[0]?.code ?? 'no reason given');
};

/** What its refusal means for the command: change the command, change the data, or wait. */
const exitOf: Readonly<Record<string, 1 | 2 | 3>> = { UNAUTHENTICATED: 2, LIMIT_EXCEEDED: 1, UNAVAILABLE: 3, TIMEOUT: 3, INTERNAL: 3 };

/**
 * One request to the server, with the key; redirections are not followed, for the key would go along.
 * @returns an answer that says 200
 * @throws CommandFailure 3 when it cannot be reached or is no Crosscut; what the server refuses, by its code
 */
export const requestServer = async (
  { loads, secret }: ServerElsewhere,
  context: CommandContext,
  asked: { readonly body?: FormData; readonly unload?: string } = {},
): Promise<Response> => {
  const { body, unload } = asked;
  const address = unload === undefined ? loads : new URL(`${loads.pathname}/${encodeURIComponent(unload)}`, loads);
  const method = unload !== undefined ? 'DELETE' : body ? 'POST' : 'GET';
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${secret}` },
    redirect: 'manual',
    method,
    ...(body && { body }),
  }).catch((error: unknown) => context.fail(3, sayFailure(codeOf(error), loads)));
  if (response.status === 200) return response;
  if (response.status >= 300 && response.status < 400)
    context.fail(
      3,
      `${loads.href} sends on to ${response.headers.get('location') ?? 'elsewhere'}. The key is not sent along; give that address if you trust it.`,
    );
  const refusal = refusalBody.safeParse(await response.json().catch(() => null)).data?.errors[0];
  if (!refusal && response.status === 413)
    return context.fail(
      1,
      `What stands in front of ${loads.host} does not let so much through at once (413). Send less, or ask whoever runs it.`,
    );
  if (!refusal)
    return context.fail(
      3,
      response.status === 408 || response.status >= 502
        ? `${loads.host} did not take the load in time or is away (${response.status}). Try again.`
        : notOurs(loads),
    );
  return context.fail(exitOf[refusal.extensions.code] ?? 3, refusal.message);
};

export const failAsNotOurs = ({ loads }: ServerElsewhere, context: CommandContext): never => context.fail(3, notOurs(loads));
