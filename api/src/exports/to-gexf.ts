import type { NetworkTable, NetworkValue } from '#questions/networks/network-table';
import { toXmlText } from './xml.js';

/** GEXF 1.2, as Gephi reads it, a piece at a time. A value that is not known has no attvalue, which is not 0. */
export function* toGexf({ directed, nodeColumns, edgeColumns, nodes, edges }: NetworkTable): Generator<string> {
  const attributes = (columns: NetworkTable['nodeColumns'], of: string) =>
    `    <attributes class="${of}">${Object.entries(columns).map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`).join('')}</attributes>\n`;
  const values = (held: Readonly<Record<string, NetworkValue>>) =>
    `<attvalues>${Object.entries(held).flatMap(([name, value]) => (value === null ? [] : [`<attvalue for="${name}" value="${toXmlText(value)}"/>`])).join('')}</attvalues>`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `  <graph defaultedgetype="${directed ? 'directed' : 'undirected'}" mode="static">\n`;
  yield attributes(nodeColumns, 'node') + attributes(edgeColumns, 'edge');
  yield '    <nodes>\n';
  for (const node of nodes) yield `      <node id="${toXmlText(node.id)}" label="${toXmlText(node.name)}">${values(node.values)}</node>\n`;
  yield '    </nodes>\n    <edges>\n';
  for (const [at, edge] of edges.entries()) yield `      <edge id="${at}" source="${toXmlText(edge.from)}" target="${toXmlText(edge.to)}">${values(edge.values)}</edge>\n`;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
