import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings, SettingError } from '../../api/src/config.js';

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({}, {})).toEqual({
      data: '.crosscut',
      seed: 'yes',
      contact: null,
      address: null,
      embed: [],
      largestLoad: 10_000_000,
      requestsPerMinute: null,
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
    });
  });

  it('come by flag before environment; an empty variable is none', () => {
    const settings = readSettings(
      { data: '/a', port: '0' },
      {
        CROSSCUT_DATA: '/b',
        PORT: '80',
        HOST: '0.0.0.0',
        LOG_LEVEL: '',
        CROSSCUT_SEED: 'real',
        CROSSCUT_CONTACT: 'us@example.org',
        CROSSCUT_ADDRESS: 'https://crosscut.example.org:8443/',
        CROSSCUT_LARGEST_LOAD: '5',
        CROSSCUT_REQUESTS_PER_MINUTE: '60',
        CROSSCUT_EMBED: 'https://a.example, http://*.b.example:8080',
      },
    );
    expect(settings).toEqual({
      data: '/a',
      seed: 'real',
      contact: 'us@example.org',
      address: 'https://crosscut.example.org:8443',
      embed: ['https://a.example', 'http://*.b.example:8080'],
      largestLoad: 5_000_000,
      requestsPerMinute: 60,
      port: 0,
      host: '0.0.0.0',
      logLevel: 'info',
    });
  });

  it('name a Neo4j server, with a password from a setting or a file', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-config-'));
    writeFileSync(path.join(folder, 'password'), 'from a file\n');
    expect(readSettings({ neo4j: 'bolt://a:7687' }, { CROSSCUT_NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
      url: 'bolt://a:7687',
      user: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
    const file = {
      CROSSCUT_NEO4J_URL: 'neo4j+s://b',
      CROSSCUT_NEO4J_PASSWORD_FILE: path.join(folder, 'password'),
      CROSSCUT_NEO4J_USER: 'u',
      CROSSCUT_NEO4J_DATABASE: 'd',
    };
    expect(readSettings({}, file).neo4j).toEqual({ url: 'neo4j+s://b', user: 'u', password: 'from a file', database: 'd' });
    rmSync(folder, { recursive: true });
  });

  it.each([
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '80a' }, 'PORT'],
    [{ CROSSCUT_SEED: 'maybe' }, 'CROSSCUT_SEED'],
    [{ CROSSCUT_LARGEST_LOAD: '0' }, 'CROSSCUT_LARGEST_LOAD'],
    [{ CROSSCUT_REQUESTS_PER_MINUTE: 'many' }, 'CROSSCUT_REQUESTS_PER_MINUTE'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ HOST: 'a b' }, 'HOST'],
    [{ CROSSCUT_EMBED: 'https://a.example/page' }, 'CROSSCUT_EMBED'],
    [{ CROSSCUT_EMBED: '*' }, 'CROSSCUT_EMBED'],
    [{ CROSSCUT_ADDRESS: 'javascript:alert(1)' }, 'CROSSCUT_ADDRESS'],
    [{ CROSSCUT_ADDRESS: 'https://a.example/page?x' }, 'CROSSCUT_ADDRESS'],
    [{ CROSSCUT_CONTACT: 'javascript:alert(1)' }, 'CROSSCUT_CONTACT'],
    [{ CROSSCUT_NEO4J_URL: 'http://a' }, 'CROSSCUT_NEO4J_URL'],
    [{ CROSSCUT_NEO4J_URL: 'bolt://a' }, 'CROSSCUT_NEO4J_PASSWORD'],
    [{ CROSSCUT_NEO4J_URL: 'bolt://a', CROSSCUT_NEO4J_PASSWORD_FILE: '/none' }, 'CROSSCUT_NEO4J_PASSWORD_FILE'],
  ])('%j stops the start with a sentence that names it', (environment, name) => {
    expect(() => readSettings({}, environment)).toThrow(SettingError);
    expect(() => readSettings({}, environment)).toThrow(new RegExp(`^${name}\\b[^\\n]*\\.$`));
  });

  it('a password in an address is refused and not repeated', () => {
    expect(() => readSettings({ neo4j: 'bolt://neo4j:secret@a' }, {})).toThrow(/^(?!.*secret).*password has a setting/);
  });
});
