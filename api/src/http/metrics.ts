import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Times every request, by the part of the product that answers it. */
  readonly timeRequests: RequestHandler;
  /** Notes that a question was asked. */
  readonly noteQuestion: (name: string, outcome: string, seconds: number) => void;
  /** `GET /`, in the text format of Prometheus. */
  readonly router: Router;
}

const parts = new Set(['graphql', 'answers', 'journeys', 'loads', 'health', 'metrics', 'assets']);
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** The part of the product that an address belongs to: an id in a label would make a series for each thing of the map. */
export const routeOf = (path: string): string => {
  const [first = '', ...rest] = path.split('?')[0]!.split('/').filter(Boolean);
  if (first === 'journeys' && rest[1] !== 'brief.html') return 'page';
  return parts.has(first) ? `/${first}` : 'page';
};

/** Measures of this server alone; two servers in one process count apart. */
export const createMetrics = (): Metrics => {
  const register = new Registry();
  const requests = new Histogram({
    name: 'crosscut_request_duration_seconds',
    help: 'How long requests took, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: seconds,
    registers: [register],
  });
  const questions = new Histogram({
    name: 'crosscut_question_duration_seconds',
    help: 'How long questions took, by name and outcome.',
    labelNames: ['question', 'outcome'],
    buckets: seconds,
    registers: [register],
  });
  const router = Router();
  let measuresProcess = false;
  router.get('/', async (_request, response) => {
    // Watching the process costs a little, so it begins with whoever first wants to know.
    if (!measuresProcess) collectDefaultMetrics({ register });
    measuresProcess = true;
    response
      .set('Cache-Control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics());
  });
  return {
    timeRequests: (request, response, next) => {
      const route = routeOf(request.originalUrl);
      const stop = requests.startTimer();
      response.once('finish', () => stop({ route, method: request.method, status: response.statusCode }));
      next();
    },
    noteQuestion: (question, outcome, took) => questions.observe({ question, outcome }, took),
    router,
  };
};
