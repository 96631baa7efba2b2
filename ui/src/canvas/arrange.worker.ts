import { circles } from '../view-model/graph-circles.js';
import { layered } from '../view-model/graph-layered.js';
import type { ArrangeReply, ArrangeRequest } from './arrange-message.js';
import { arrangeByForce } from './arrange-by-force.js';

const scope = self as unknown as { onmessage: (event: MessageEvent<ArrangeRequest>) => void; postMessage: (reply: ArrangeReply, transfer?: Transferable[]) => void };

const toPairs = (flat: Int32Array): [number, number][] => Array.from({ length: flat.length / 2 }, (_, at) => [flat[at * 2] ?? 0, flat[at * 2 + 1] ?? 0]);

/** What is fixed stays, whatever the arrangement would say. */
const keepFixed = (places: Float32Array, { fixed, places: before }: ArrangeRequest): Float32Array => {
  for (const at of fixed) for (const part of [0, 1]) places[at * 2 + part] = before[at * 2 + part] ?? 0;
  return places;
};

scope.onmessage = ({ data: request }) => {
  const { run } = request;
  const places = request.arrangement === 'layered' ? layered({ count: request.count, pairs: toPairs(request.pairs) })
    : request.arrangement === 'circles' ? circles(request.groups)
    : arrangeByForce(request, (progress) => scope.postMessage({ run, progress }));
  keepFixed(places, request);
  scope.postMessage({ run, places }, [places.buffer]);
};
