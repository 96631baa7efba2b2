import { useEffect, useRef, useState } from 'react';

interface Asking {
  /** The address that was asked last. */
  readonly search: string;
  /** The address that the form began with: it changes when somebody else than the form asks. */
  readonly form: string;
  /** Where the reader goes once the answer is here; null when nothing was asked since the page came. */
  readonly goTo: 'h2' | '.cc-scroll:has(table)' | null;
}

const withoutPage = (search: string): string => {
  const params = new URLSearchParams(search);
  params.delete('after');
  return String(params);
};

/** Keeps a form as it was typed while its answer is fetched, and brings the reader to each answer asked for on this page: to its heading, for a further page to the table. */
export const useAsking = (search: string, loading: boolean) => {
  const [asking, setAsking] = useState<Asking>({ search, form: search, goTo: null });
  if (asking.search !== search)
    setAsking({ search, form: search, goTo: withoutPage(search) === withoutPage(asking.search) ? '.cc-scroll:has(table)' : 'h2' });
  const answer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asking.goTo === null) return;
    const place = answer.current?.querySelector<HTMLElement>(asking.goTo);
    if (loading) {
      if (asking.goTo === 'h2') place?.scrollIntoView();
      return;
    }
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
    setAsking((before) => ({ ...before, goTo: null }));
  }, [asking, loading]);
  return { answer, form: asking.form, byForm: (next: string) => setAsking((before) => ({ ...before, search: next, goTo: 'h2' })) };
};
