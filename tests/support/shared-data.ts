import { existsSync } from 'node:fs';
import path from 'node:path';

/** The published files that some tests read stand beside the checkout; they are never part of it. */
const folder = path.resolve('..', 'shared', 'data');

/** The path of a published file or folder, or null when this machine does not have it. */
export const sharedData = (name: string): string | null => {
  const found = path.join(folder, name);
  return existsSync(found) ? found : null;
};
