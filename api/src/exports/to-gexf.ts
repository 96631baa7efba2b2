import type { NetworkTable, NetworkValue } from '#questions/networks/network-table';
import type { NetworkStream } from './network-stream.js';
import { toXmlText } from './xml.js';

/** GEXF 1.2, as Gephi reads it, a piece at a time. A value that is not known has no attvalue, which is not 0. */
export async function* toGexf({ directed, nodeColumns, edgeColumns, nodes, edges }: NetworkStream): AsyncGenerator<string> {
  const attributes = (columns: NetworkTable['nodeColumns'], of: string) =>
    `    <attributes class="${of}">${Object.entries(columns)
      .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
      .join('')}</attributes>\n`;
  const values = (held: Readonly<Record<string, NetworkValue>>) =>
    `<attvalues>${Object.entries(held)
      .flatMap(([name, value]) => (value === null ? [] : [`<attvalue for="${name}" value="${toXmlText(value)}"/>`]))
      .join('')}</attvalues>`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `  <graph defaultedgetype="${directed ? 'directed' : 'undirected'}" mode="static">\n`;
  yield attributes(nodeColumns, 'node') + attributes(edgeColumns, 'edge');
  yield '    <nodes>\n';
  for await (const node of nodes)
    yield `      <node id="${toXmlText(node.id)}" label="${toXmlText(node.name)}">${values(node.values)}</node>\n`;
  yield '    </nodes>\n    <edges>\n';
  let at = 0;
  for await (const edge of edges)
    yield `      <edge id="${at++}" source="${toXmlText(edge.from)}" target="${toXmlText(edge.to)}">${values(edge.values)}</edge>\n`;
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
