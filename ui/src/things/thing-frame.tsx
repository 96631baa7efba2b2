import type { DocumentNode } from 'graphql';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { GraphqlLink } from '../panels/graphql-link.js';
import { SourceLinks } from '../panels/source-links.js';
import { ThingFields } from '../panels/thing-fields.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { wordFor } from '../words/word-for.js';
import { Section } from './section.js';

interface Props {
  readonly label: string;
  readonly thing: {
    readonly id: string;
    readonly name: string;
    readonly summary?: string | null;
    readonly illustrative?: boolean;
    readonly sources?: readonly { readonly id: string; readonly name: string; readonly publisher: string | null }[];
  };
  /** What was asked, for whoever wants to ask it by program. */
  readonly asked: { readonly document: DocumentNode; readonly variables: object };
  /** Above everything else: that it is no more. */
  readonly notice?: ReactNode;
  readonly explored?: boolean;
  readonly children: ReactNode;
}

/** What every page of a thing has: what it is, then its own parts, then where that comes from. */
export const ThingFrame = ({ label, thing, asked, notice, explored = true, children }: Props) => {
  const { things, model } = useWords();
  useTitle(thing.name);
  return (
    <article className="cc-thing">
      {thing.illustrative && <p className="cc-notice">{things.illustrative}</p>}
      <p className="govuk-caption-l govuk-!-margin-bottom-0">{wordFor(model.labels, label) ?? label}</p>
      <h1 className="govuk-heading-xl">{thing.name}</h1>
      {notice}
      {thing.summary && (
        <p className="govuk-body cc-measure" lang="en-GB">
          {thing.summary}
        </p>
      )}
      <ThingFields thing={thing} />
      <p className="govuk-body">
        {explored && (
          <>
            <Link className="govuk-link" href={`/explore?start=${encodeURIComponent(thing.id)}`}>
              {things.explore}
            </Link>{' '}
            ·{' '}
          </>
        )}
        <GraphqlLink {...asked} />
      </p>
      <div className="cc-thing__parts">{children}</div>
      {thing.sources && (
        <Section title={things.sources}>
          {thing.sources.length > 0 ? <SourceLinks sources={thing.sources} /> : <p className="govuk-body">{things.noSources}</p>}
        </Section>
      )}
    </article>
  );
};
