import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Locked {
  readonly version: string;
  readonly optional?: boolean;
  readonly os?: string[];
  readonly cpu?: string[];
  readonly libc?: string[];
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const engine = packages['node_modules/@grafeo-db/js'];

describe('package-lock.json', () => {
  // npm on one platform forgets the binaries of the others, and npm ci there would then leave the engine without one.
  it.each(Object.entries(engine?.optionalDependencies ?? {}))('has %s of the embedded engine', (name, version) => {
    const locked = packages[`node_modules/${name}`];
    expect(locked).toMatchObject({ version, optional: true });
    const [os, cpu, libc] = name.replace('@grafeo-db/js-', '').split('-');
    expect(locked?.os).toEqual([os]);
    expect(locked?.cpu).toEqual([cpu]);
    if (os === 'linux') expect(locked?.libc).toEqual([libc === 'gnu' ? 'glibc' : 'musl']);
  });

  it('has six of them', () => {
    expect(Object.keys(engine?.optionalDependencies ?? {})).toHaveLength(6);
  });

  it('names no registry, so that it installs from any', () => {
    expect(
      Object.entries(packages)
        .filter(([, { resolved }]) => resolved?.startsWith('http'))
        .map(([name]) => name),
    ).toEqual([]);
  });
});
