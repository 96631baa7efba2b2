import { useFoundDetail } from '../panels/found-item.js';
import { nameQuery } from '../queries/catalogue.js';
import { historyQuery } from '../queries/things.js';
import { useAnswer } from '../queries/use-answer.js';
import type { Found } from '../queries/use-suggestions.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Unanswered } from '../shell/waiting.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { lastSaid, wordsOfId } from '../view-model/thing-history.js';
import { NameLink, Section } from './section.js';
import { Statements } from './statements.js';

/** In place of a thing that is not there: what was last said of it, what became of it, and what is called alike. */
export const Gone = ({ id }: { id: string }) => {
  const { things } = useWords();
  const formats = useFormats();
  const bare = id.slice(id.indexOf(':') + 1);
  const { data, error, loading, retry } = useAnswer(historyQuery, { fact: id, text: wordsOfId(bare) });
  const last = data ? lastSaid(data.factHistory.statements, id) : null;
  const title = !data ? null : last ? things.goneTitle(last.name) : things.neverTitle(bare);
  useTitle(title);
  if (!data) return <Unanswered error={error} loading={loading} retry={retry} />;
  return (
    <article className="cc-thing">
      <h1 className="govuk-heading-xl cc-break">{title}</h1>
      <p className="govuk-body cc-measure">{last ? things.gone(formats.day(last.until), last.dataset) : things.never}</p>
      {last && last.became.length > 0 && (
        <Section title={things.becameNow}>
          <ul className="govuk-list">
            {last.became.map((key) => (
              <li key={key}>
                <ByKey id={key} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Nearest name={last?.name ?? wordsOfId(bare)} fallback={data.search} />
      {last && (
        <Section title={things.goneSaid}>
          <Statements fact={id} />
        </Section>
      )}
    </article>
  );
};

const ByKey = ({ id }: { id: string }) => {
  const { data } = useAnswer(nameQuery, { id });
  return <NameLink thing={data?.node ?? { id, name: id }} />;
};

/** What is called alike; the words of the address when nothing is called like the name. */
const Nearest = ({ name, fallback }: { name: string; fallback: readonly Found[] }) => {
  const { things } = useWords();
  const detail = useFoundDetail();
  const { data } = useAnswer(historyQuery, { fact: name, text: name });
  const found = (data && data.search.length > 0 ? data.search : fallback).filter(({ node }) => hrefOfThing(node.id) !== null);
  return (
    <Section title={things.nearest}>
      {found.length === 0 ? (
        <p className="govuk-body">{things.nearestNone}</p>
      ) : (
        <ul className="govuk-list">
          {found.map((item) => (
            <li key={item.node.id}>
              <NameLink thing={item.node} /> <span className="cc-find__kind">{detail(item)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
