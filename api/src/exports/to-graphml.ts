import type { NetworkTable, NetworkValue } from '#questions/networks/network-table';
import type { NetworkStream } from './network-stream.js';
import { toXmlText } from './xml.js';

/** GraphML 1.0, a piece at a time. A value that is not known has no data element, which is not 0. Source: Brandes et al. 2002, GraphML progress report. */
export async function* toGraphml({ directed, nodeColumns, edgeColumns, nodes, edges }: NetworkStream): AsyncGenerator<string> {
  const keys = (columns: NetworkTable['nodeColumns'], of: string) =>
    Object.entries(columns)
      .map(([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
      .join('');
  const data = (of: string, values: Readonly<Record<string, NetworkValue>>) =>
    Object.entries(values)
      .flatMap(([name, value]) => (value === null ? [] : [`<data key="${of}-${name}">${toXmlText(value)}</data>`]))
      .join('');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys({ name: 'string', ...nodeColumns }, 'node') + keys(edgeColumns, 'edge');
  yield `  <graph edgedefault="${directed ? 'directed' : 'undirected'}">\n`;
  for await (const { id, name, values } of nodes) yield `    <node id="${toXmlText(id)}">${data('node', { name, ...values })}</node>\n`;
  let at = 0;
  for await (const { from, to, values } of edges)
    yield `    <edge id="e${at++}" source="${toXmlText(from)}" target="${toXmlText(to)}">${data('edge', values)}</edge>\n`;
  yield '  </graph>\n</graphml>\n';
}
