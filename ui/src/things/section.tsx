import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { hrefOfThing } from '../view-model/thing-address.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

const shownAtOnce = 12;

/** A part of a thing's page under its own heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="cc-thing__part">
    <h2 className="govuk-heading-m">{title}</h2>
    {children}
  </section>
);

export const NameLink = ({ thing }: { thing: Named }) => {
  const href = hrefOfThing(thing.id);
  return href ? (
    <Link className="govuk-link" href={href}>
      {thing.name}
    </Link>
  ) : (
    thing.name
  );
};

/** A list with a fold behind its first dozen. */
export const FoldedList = ({ items }: { items: readonly { readonly key: string; readonly shown: ReactNode }[] }) => {
  const { things } = useWords();
  const formats = useFormats();
  const [first, rest] = [items.slice(0, shownAtOnce), items.slice(shownAtOnce)];
  const list = (some: typeof items) => (
    <ul className="govuk-list">
      {some.map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details className="cc-fold">
          <summary>{things.more(formats.count(rest.length))}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
};

/** A section that names things; nothing where there are none. */
export const ThingsSection = ({ title, things, note }: { title: string; things: readonly Named[]; note?: ReactNode }) =>
  things.length === 0 ? null : (
    <Section title={title}>
      <FoldedList items={things.map((thing) => ({ key: thing.id, shown: <NameLink thing={thing} /> }))} />
      {note}
    </Section>
  );
