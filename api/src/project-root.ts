import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const climb = (folder: string): string =>
  existsSync(path.join(folder, 'package.json')) || path.dirname(folder) === folder ? folder : climb(path.dirname(folder));

/** The folder that Crosscut was installed in: the built pages and the shipped datasets are there, whether this runs from dist or from source. */
export const projectRoot = climb(path.dirname(fileURLToPath(import.meta.url)));
