import type { ShownGraph } from './graph-derive.js';
import { xml } from '../xml.js';

const data = (key: string, value: string | null): string => (value === null ? '' : `<data key="${key}">${xml(value)}</data>`);

/** What is on screen as GraphML (graphml.graphdrawing.org), for Gephi, yEd, networkx and R. */
export const toGraphml = ({ things, links }: Pick<ShownGraph, 'things' | 'links'>): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...['name', 'label', 'kind', 'departments'].map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    '<key id="inventedExample" for="node" attr.name="inventedExample" attr.type="boolean"/>',
    ...['type', 'from', 'to', 'properties', 'sources'].map(
      (name) => `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>`,
    ),
    '<graph edgedefault="directed">',
    ...things.map(
      ({ key, name, label, kind, departments, illustrative }) =>
        `<node id="${xml(key)}">${data('name', name)}${data('label', label)}${data('kind', kind)}${data('departments', departments?.map((one) => one.name).join('; ') || null)}${data('inventedExample', String(illustrative))}</node>`,
    ),
    ...links.map(
      ({ id, type, from, to, undirected, since, until, said, sources }) =>
        `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}"${undirected ? ' directed="false"' : ''}>${data('e-type', type)}${data('e-from', since)}${data('e-to', until)}` +
        `${data('e-properties', said.map(({ name, value }) => `${name}=${value}`).join('; ') || null)}${data('e-sources', sources.map(({ key }) => key).join('; ') || null)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
