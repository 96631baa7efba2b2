import { cpsvAp } from './cpsv-ap.js';
import { gcServiceInventory } from './gc-service-inventory.js';
import { govukOrganisations } from './govuk-organisations.js';
import { govukStepByStep } from './govuk-step-by-step.js';
import { performancePlatform } from './performance-platform.js';
import type { PublishedFormat } from './published.js';

/** Every published format that can be loaded. */
export const publishedFormats: readonly PublishedFormat[] = [
  govukStepByStep,
  govukOrganisations,
  performancePlatform,
  gcServiceInventory,
  cpsvAp,
];
