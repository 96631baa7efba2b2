import { reportLookups as lookups } from '#api/lookups/report-lookups';
import { Journey } from '../types/journey.js';
import { Organisation } from '../types/organisation.js';
import { Profession } from '../types/profession.js';
import { Report } from '../types/report.js';
import { relatedField, relatedFields } from './related-fields.js';

export const ReportFields = relatedFields(() => Report, {
  organisations: relatedField({ says: 'Organisations that it names.', gives: () => [Organisation], lookup: lookups.organisations }),
  professions: relatedField({ says: 'Professions that it names.', gives: () => [Profession], lookup: lookups.professions }),
  journeys: relatedField({ says: 'Journeys that it is about.', gives: () => [Journey], lookup: lookups.journeys }),
  handOffs: relatedField({
    says: 'The hand-offs that it speaks of, each `from>to` with bare step ids; empty when it is the whole journey.',
    gives: () => [String],
    lookup: lookups.handOffs,
    show: (found) => found.flat(),
  }),
});
