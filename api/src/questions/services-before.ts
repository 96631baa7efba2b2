import { question } from './question.js';
import { chainParams, oneService, readChain, toRequired, type RequiredService } from './parts/required-services.js';
import { owned } from './parts/outline-reads.js';
import { refuseAbove } from './parts/page.js';
import { toThing, type Named, type Thing } from './parts/thing.js';

export interface ServicesBefore {
  readonly service: Thing;
  /** Nearest first. */
  readonly services: readonly RequiredService[];
  readonly note: string | null;
}

export const servicesBefore = question({
  name: 'servicesBefore',
  asks: 'What must be done before this service?',
  group: 'Services and ownership',
  params: chainParams,
  reads: { service: oneService, before: readChain('before') },
  answer: (rows, _params, context) => {
    const service = rows.service[0] as Named;
    const services = toRequired(rows.before, context);
    refuseAbove(services.length, 'services', 'Ask for fewer hops.');
    const body: ServicesBefore = {
      service: toThing('Service', service, context), services,
      note: services.length > 0 ? null : `Nothing is recorded that must be done before ${service.name}. That may mean that nobody has told the map yet.`,
    };
    return { body, ownership: owned(rows.before), coverage: null, method: 'services before 1' };
  },
  samples: [{ service: 'driving-licence-change' }, { service: 'customs-declaration', hops: 1 }],
});
