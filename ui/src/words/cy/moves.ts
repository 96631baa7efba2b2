import type { BoundaryName } from '../../view-model/journey/journey-view.js';
import type { Words } from '../en.js';
import { counted } from './counted.js';

const between = (boundary: BoundaryName) => (boundary === 'ORGANISATION' ? 'sefydliadau' : 'adrannau');
const changes = (count: number) =>
  counted(count, {
    zero: 'dim ad-drefnu',
    one: 'un ad-drefnu',
    two: 'dau ad-drefnu',
    few: 'tri ad-drefnu',
    many: 'chwe ad-drefnu',
    other: `${count} ad-drefnu`,
  });

export const moves: Words['moves'] = {
  title: 'Ni symudodd neb; y ffin a symudodd',
  earlier: 'Cynt',
  before: (month) => `Cyn ${month}, yr ad-drefnu cyntaf ar gofnod sy’n cyffwrdd â’r daith hon.`,
  none: 'Ni chofnodir unrhyw newid yn ei pherchnogion, nac yn yr hyn y maent yn rhan ohono.',
  crossing: (before, after, boundary) =>
    before === after
      ? `Trosglwyddiadau rhwng ${between(boundary)}: ${after}, fel o’r blaen.`
      : `Trosglwyddiadau rhwng ${between(boundary)}: ${before} cynt, ${after} wedyn.`,
  list: (count) => `Yr hyn a newidiodd y daith hon: ${changes(count)}`,
  look: (day) => `Ei gweld ar ${day}`,
};
