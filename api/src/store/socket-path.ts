import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';

/** The longest path of a socket that every Unix takes, in bytes. */
const longest = 100;

/** Where the process that holds the store in `folder` listens for the other commands: in that folder, when the path is short enough. */
export const socketPathOf = (folder: string): string => {
  const whole = path.resolve(folder);
  const name = `crosscut-${createHash('sha256').update(whole).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = path.join(whole, 'store.sock');
  return Buffer.byteLength(inside) <= longest ? inside : path.join(os.tmpdir(), `${name}.sock`);
};
