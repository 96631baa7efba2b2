import type { MarkedToken, Token, Tokens } from 'marked';
import { PlainTable } from './plain-table.js';

/** Headings and what stands under them, as a document in Markdown has them. */
export const Document = ({ tokens }: { tokens: readonly Token[] }) =>
  // oxlint-disable-next-line react/no-array-index-key -- a document never changes
  tokens.map((token, at) => <Block key={at} token={token as MarkedToken} />);

const sizes = ['xl', 'm', 's'];
const idOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const Block = ({ token }: { token: MarkedToken }) => {
  switch (token.type) {
    case 'heading': {
      const Heading = `h${token.depth as 1 | 2 | 3}` as const;
      return (
        <Heading id={idOf(token.text)} className={`govuk-heading-${sizes[token.depth - 1]} cc-measure cc-break`}>
          <Inline tokens={token.tokens} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className="govuk-body cc-measure cc-break">
          <Inline tokens={token.tokens} />
        </p>
      );
    case 'table':
      return <DocumentTable {...token} />;
    case 'list':
      return (
        <ul className="govuk-list govuk-list--bullet cc-measure cc-break">
          {token.items.map(({ text, tokens }) => (
            <li key={text}>
              <Document tokens={tokens} />
            </li>
          ))}
        </ul>
      );
    case 'text':
      return <Inline tokens={token.tokens ?? [token]} />;
    case 'code':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="cc-code" tabIndex={0}>
          {token.text}
        </pre>
      );
    case 'space':
      return null;
    default:
      throw new Error(`a document here has no ${token.type}`);
  }
};

/** A row is named by its first cell. */
const DocumentTable = ({ header, rows }: Pick<Tokens.Table, 'header' | 'rows'>) => (
  <PlainTable
    caption={header.map(({ text }) => text).join(', ')}
    hideCaption
    columns={header.map(({ text }) => text)}
    rows={rows.map((row) => row.map(({ tokens, text }) => <Inline key={text} tokens={tokens} />))}
  />
);

const Inline = ({ tokens }: { tokens: readonly Token[] }) =>
  // oxlint-disable-next-line react/no-array-index-key -- a document never changes
  tokens.map((token, at) => <Piece key={at} token={token as MarkedToken & { text: string }} />);

const Piece = ({ token }: { token: MarkedToken & { text: string } }) => {
  if (token.type === 'link') throw new Error(`a document here has no ${token.type}`);
  const inner = 'tokens' in token && token.tokens ? <Inline tokens={token.tokens} /> : token.text;
  return token.type === 'strong' ? <strong>{inner}</strong> : token.type === 'codespan' ? <code>{inner}</code> : inner;
};
