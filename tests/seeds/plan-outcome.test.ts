import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sayDispute } from '#seeds/find-disputes';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '../../api/src/store/embedded-store.js';

const sources = 'id,name,kind\nfirst,First,PUBLISHED\nsecond,Second,PUBLISHED\n';
const organisations = (name: string) => `id,name,source\na,${name},first\nb,Body B,first\n`;
const services = 'id,name,source\ns,Service,first\n';

describe('a plan', () => {
  it('names what changes with the old and the new value, what ends, and what is disputed, before anything is written', async () => {
    const outer = mkdtempSync(path.join(tmpdir(), 'crosscut-plan-'));
    const folder = path.join(outer, 'plan');
    mkdirSync(folder);
    const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
    const store = await openEmbeddedStore({ folder: null });
    try {
      write('sources.csv', sources);
      write('organisations.csv', organisations('Body A'));
      write('services.csv', services);
      write('service-owners.csv', 'service,organisation,source\ns,a,first\n');
      const [first] = await loadDatasets(store, [folder]);
      expect([first?.added, first?.disputed]).toEqual([6, 0]);
      // Where the folder stands on a machine is kept out of the store.
      expect(await store.read((run) => run("MATCH (c:Claim {fact: 'organisation:a'}) RETURN c.file AS file"))).toEqual([
        { file: 'organisations.csv' },
      ]);

      write('organisations.csv', organisations('Body A renamed'));
      write('service-owners.csv', 'service,organisation,source\ns,a,first\ns,b,second\n');
      write('sources.csv', `${sources}third,Third,PUBLISHED\n`);
      const [plan] = await loadDatasets(store, [folder], { dryRun: true });
      expect([plan?.added, plan?.changed, plan?.ended, plan?.disputed]).toEqual([2, 1, 0, 1]);
      expect(plan?.disputes).toEqual([
        {
          service: 'service:s',
          owners: [
            { owner: 'organisation:a', from: '', to: '', sources: ['first'] },
            { owner: 'organisation:b', from: '', to: '', sources: ['second'] },
          ],
        },
      ]);
      expect(plan?.disputes.map(sayDispute)).toEqual(['service:s: organisation:a (first) and organisation:b (second)']);
      // Who is no longer named by anybody is no side of a dispute.
      write('service-owners.csv', 'service,organisation,source\ns,b,second\n');
      expect(await loadDatasets(store, [folder], { dryRun: true, allowEnds: true })).toMatchObject([
        { ended: 1, disputed: 0, disputes: [] },
      ]);
      expect(plan?.changes[0]).toEqual({
        what: 'changed',
        fact: 'organisation:a',
        place: `${path.join(folder, 'organisations.csv')}:2`,
        values: ['name: Body A → Body A renamed'],
      });
      expect(plan?.changes.slice(1).map(({ what, fact }) => `${what} ${fact}`)).toEqual([
        'added source:third',
        'added service:s OWNED_BY organisation:b - -',
      ]);
      expect(await store.read((run) => run("MATCH (o:Organisation {id: 'a'}) RETURN o.name AS name"))).toEqual([{ name: 'Body A' }]);
    } finally {
      await store.close();
      rmSync(outer, { recursive: true, force: true });
    }
  });
});
