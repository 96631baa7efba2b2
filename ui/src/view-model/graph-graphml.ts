import type { ShownGraph } from './graph-derive.js';

// What XML 1.0 cannot hold at all is left out; the rest is escaped.
// eslint-disable-next-line no-control-regex -- these are the characters in question
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const xml = (text: string): string =>
  text.replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');

const data = (key: string, value: string | null): string => (value === null ? '' : `<data key="${key}">${xml(value)}</data>`);

/** What is on screen as GraphML (graphml.graphdrawing.org), for Gephi, yEd, networkx and R. */
export const toGraphml = ({ things, links }: Pick<ShownGraph, 'things' | 'links'>): string => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
  ...['name', 'label', 'kind', 'departments'].map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
  '<key id="inventedExample" for="node" attr.name="inventedExample" attr.type="boolean"/>',
  ...['type', 'from', 'to', 'properties', 'sources'].map((name) => `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>`),
  '<graph edgedefault="directed">',
  ...things.map(({ key, name, label, kind, departments, illustrative }) =>
    `<node id="${xml(key)}">${data('name', name)}${data('label', label)}${data('kind', kind)}${data('departments', departments?.map((one) => one.name).join('; ') || null)}${data('inventedExample', String(illustrative))}</node>`),
  ...links.map(({ id, type, from, to, undirected, since, until, said, sources }) =>
    `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}"${undirected ? ' directed="false"' : ''}>${data('e-type', type)}${data('e-from', since)}${data('e-to', until)}` +
    `${data('e-properties', said.map(({ name, value }) => `${name}=${value}`).join('; ') || null)}${data('e-sources', sources.map(({ key }) => key).join('; ') || null)}</edge>`),
  '</graph>',
  '</graphml>',
  '',
].join('\n');
