import { writeDataset, type DatasetRows } from '../support/load-dataset.js';

/** A dataset of many services with owners; a higher version changes some, ends some and adds some. */
export const largeRows = (services: number, version = 1): DatasetRows => {
  const ids = Array.from({ length: services }, (_, at) => `s${at + (version > 1 && at < services / 20 ? services : 0)}`);
  return {
    'sources.csv': [{ id: 'x', name: 'X', kind: version > 1 ? 'UNVERIFIED' : 'PUBLISHED', retrieved: '2026-01-01' }],
    'organisations.csv': ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), kind: 'MINISTERIAL_DEPARTMENT' })),
    'services.csv': ids.map((id, at) => ({ id, name: version > 1 && at % 7 === 0 ? `${id} changed` : id })),
    'service-owners.csv': ids.map((service, at) => ({
      service,
      organisation: 'abc'[(at + (version > 1 && at % 11 === 0 ? 1 : 0)) % 3] as string,
      from: '2020-01-01',
    })),
  };
};
export const writeLarge = (name: string, services: number, version = 1): string => writeDataset(name, largeRows(services, version));
