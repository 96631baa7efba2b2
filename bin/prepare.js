// What npm runs after it has installed: builds, or says what is missing where the programs that build were left out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/.bin/tsc'))
  process.exitCode = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
else if (!existsSync('dist/api/src/main.js')) {
  console.error('Crosscut is not built here, and --omit=dev leaves out what builds it. Run npm ci first, then npm prune --omit=dev.');
  process.exitCode = 1;
}
