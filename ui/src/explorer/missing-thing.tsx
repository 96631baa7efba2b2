import { bareId } from '#graph-schema/ids';
import { nameQuery } from '../queries/catalogue.js';
import { historyQuery } from '../queries/things.js';
import { useAnswer } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { lastSaid, wordsOfId } from '../view-model/thing-history.js';
import { useExplorerWords } from './use-explorer-words.js';

interface Props {
  /** Of what a link or a saved view names and is not there. */
  readonly of: string;
  readonly onInstead: (key: string) => void;
}

const Instead = ({ of, name, onInstead }: { of: string; name: string; onInstead: Props['onInstead'] }) => {
  const words = useExplorerWords();
  return (
    <li>
      <button type="button" className="cc-ex-button" onClick={() => onInstead(of)}>
        {words.instead(name)}
      </button>
    </li>
  );
};

const Successor = ({ of, onInstead }: Props) => {
  const { data } = useAnswer(nameQuery, { id: of });
  return data?.node ? <Instead of={of} name={data.node.name} onInstead={onInstead} /> : null;
};

/** What became of something that is no longer there, or what is called like it, each a press away from standing in its place. */
export const MissingThing = ({ of, onInstead }: Props) => {
  const words = useExplorerWords();
  const { things } = useWords();
  const { day } = useFormats();
  const text = wordsOfId(bareId(of));
  const { data } = useAnswer(historyQuery, { fact: of, text });
  const last = data ? lastSaid(data.factHistory.statements, of) : null;
  const became = last?.became ?? [];
  const alike = became.length > 0 ? [] : (data?.search ?? []);
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {last ? `${things.goneTitle(last.name)}. ${things.gone(day(last.until), last.dataset)}` : words.notFound(of)}
      </p>
      {became.length > 0 && (
        <>
          <p className="govuk-body">{things.becameNow}</p>
          <ul className="govuk-list">
            {became.map((key) => (
              <Successor key={key} of={key} onInstead={onInstead} />
            ))}
          </ul>
        </>
      )}
      {alike.length > 0 && (
        <>
          <p className="govuk-body">{things.nearest}</p>
          <ul className="govuk-list">
            {alike.slice(0, 3).map(({ node }) => (
              <Instead key={node.id} of={node.id} name={node.name} onInstead={onInstead} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
