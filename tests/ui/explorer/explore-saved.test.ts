import { describe, expect, it } from '@jest/globals';
import { emptyView } from '../../../ui/src/view-model/explore/explore-view.js';
import { fromStorage, openSaved, openViewFile, toViewFile } from '../../../ui/src/view-model/explore/explore-saved.js';

const view = {
  ...emptyView,
  starts: ['service:a'],
  together: 'groups' as const,
  openGroups: ['organisation:hmrc'],
  looks: { ...emptyView.looks, size: 'degree' },
};
const file = (given: object) =>
  JSON.stringify({ format: 'crosscut-view', version: 1, name: 'Mine', search: 'start=service:a&together=departments', ...given });

describe('a saved view', () => {
  it('opens as it was saved', () => {
    expect(openViewFile(toViewFile('Mine', view))).toEqual({ name: 'Mine', view, unread: [] });
    expect(openSaved({ name: 'Here', search: 'start=service:a' })).toMatchObject({ view: { starts: ['service:a'] }, unread: [] });
  });

  it('of the first version opens as it was meant', () => {
    expect(openViewFile(file({}))).toMatchObject({ name: 'Mine', view: { starts: ['service:a'], together: 'groups' }, unread: [] });
  });

  it('opens with what can be read of it, and names the rest', () => {
    expect(openViewFile(file({ search: 'start=service:a&open=service:a~GONE_TYPE~OUT~Service~5&spin=3' }))).toMatchObject({
      view: { starts: ['service:a'], expansions: [] },
      unread: ['open=service:a~GONE_TYPE~OUT~Service~5', 'spin=3'],
    });
  });

  it('says exactly why it does not open', () => {
    expect(openViewFile('{"format": "crosscut-v')).toEqual({ problem: 'notJson' });
    for (const other of [
      'null',
      '[]',
      '{"format":"crosscut-view"}',
      '{"format":"crosscut-view","version":"1","name":"a","search":""}',
      '{"format":"something","version":1,"name":"a","search":""}',
    ])
      expect(openViewFile(other)).toEqual({ problem: 'notAView' });
    expect(openViewFile(file({ version: 9 }))).toEqual({ problem: 'newer', version: 9 });
  });

  it('in the browser survives what else is kept there', () => {
    expect(fromStorage(null)).toEqual([]);
    expect(fromStorage('not json')).toEqual([]);
    expect(fromStorage('[{"name":"a","search":"start=service:a"},3,{"name":"b"}]')).toEqual([{ name: 'a', search: 'start=service:a' }]);
  });
});
