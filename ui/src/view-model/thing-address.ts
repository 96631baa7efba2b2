/** Kinds of thing with a page of their own: prefix of the key by first part of the address. */
const pages: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  services: 'service',
  communities: 'community',
  teams: 'team',
  professions: 'profession',
  sources: 'source',
  policies: 'policy',
  reports: 'report',
  'life-events': 'life-event',
  silos: 'silo',
};
const kinds = new Map([...Object.entries(pages).map(([page, prefix]) => [prefix, page] as const), ['journey', 'journeys'] as const]);

/** The page of a thing by its key, such as `/services/probate`; a step's is its journey's with the step open; null when its kind has none. */
export const hrefOfThing = (key: string): string | null => {
  const colon = key.indexOf(':');
  const [prefix, id] = [key.slice(0, Math.max(0, colon)), key.slice(colon + 1)];
  if (prefix === 'step' && id.includes('/'))
    return `/journeys/${encodeURIComponent(id.slice(0, id.indexOf('/')))}?step=${encodeURIComponent(id.slice(id.indexOf('/') + 1))}`;
  const page = kinds.get(prefix);
  return page ? `/${page}/${encodeURIComponent(id)}` : null;
};

/** The key of the thing at an address such as `/services/probate`; null when there is no such kind of page. */
export const keyAtAddress = (page: string, id: string): string | null => (Object.hasOwn(pages, page) ? `${pages[page]}:${id}` : null);
