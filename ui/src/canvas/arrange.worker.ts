import { circles } from '../view-model/explore/graph-circles.js';
import { lanes } from '../view-model/explore/graph-lanes.js';
import { layered } from '../view-model/explore/graph-layered.js';
import type { ArrangeReply, ArrangeRequest } from './arrange-message.js';
import { arrangeByForce } from './arrange-by-force.js';

const scope = self as unknown as {
  onmessage: (event: MessageEvent<ArrangeRequest>) => void;
  postMessage: (reply: ArrangeReply, transfer?: Transferable[]) => void;
};

const toPairs = (flat: Int32Array): [number, number][] =>
  Array.from({ length: flat.length / 2 }, (_, at) => [flat[at * 2] ?? 0, flat[at * 2 + 1] ?? 0]);

/** What is fixed stays, whatever the arrangement would say. */
const keepFixed = (places: Float32Array, { fixed, places: before }: ArrangeRequest): Float32Array => {
  for (const at of fixed) for (const part of [0, 1]) places[at * 2 + part] = before[at * 2 + part] ?? 0;
  return places;
};

const placesOf = (request: ArrangeRequest, tell: (progress: number) => void): Float32Array => {
  const { arrangement, count, groups } = request;
  switch (arrangement) {
    case 'layered':
      return layered({ count, pairs: toPairs(request.pairs) });
    case 'lanes':
      return lanes({ count, pairs: toPairs(request.pairs), groups });
    case 'circles':
      return circles(groups);
    case 'force':
      return arrangeByForce(request, tell);
  }
};

scope.onmessage = ({ data: request }) => {
  const { run } = request;
  const places = keepFixed(
    placesOf(request, (progress) => scope.postMessage({ run, progress })),
    request,
  );
  scope.postMessage({ run, places }, [places.buffer]);
};
