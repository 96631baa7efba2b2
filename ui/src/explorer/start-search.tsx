import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { gql } from '../queries/gql.js';
import { askGraphql } from '../queries/ask-graphql.js';
import { useLanguage } from '../shell/language.js';
import { useExplorerWords } from './use-explorer-words.js';

interface Found {
  readonly node: { readonly id: string; readonly name: string };
  readonly label: string;
  readonly matched: string;
}

const document_ = gql(`query ExploreSearch($text: String!) { search(text: $text, first: 12) { node { id name } label matched } }`);

/** Finds anything by name, old names too, and starts from it. */
export const StartSearch = ({ onChoose }: { onChoose: (key: string) => void }) => {
  const words = useExplorerWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted.length < 2) {
      setFound([]);
      setAsked(null);
      return;
    }
    const abort = new AbortController();
    // Somebody who types fast is asked for once.
    const timer = setTimeout(() => {
      askGraphql(document_, { text: wanted }, { language, signal: abort.signal }).then((data) => {
        setFound(data.search);
        setAsked(wanted);
      }, () => !abort.signal.aborted && setFound([]));
    }, 150);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, language]);
  const box = useCombobox<Found>({
    items: found as Found[], inputValue: text, selectedItem: null, itemToString: (item) => item?.node.name ?? '', defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onChoose(selectedItem.node.id);
      setText('');
    },
  });
  const open = box.isOpen && asked !== null;
  return (
    <div className="cc-ex-search">
      <label className="govuk-label govuk-label--s" {...box.getLabelProps()}>{words.searchLabel}</label>
      <div className="govuk-hint" id="explore-search-hint">{words.searchHint}</div>
      <input className="govuk-input" spellCheck={false} {...box.getInputProps({ onChange: (event) => setText(event.currentTarget.value), 'aria-describedby': 'explore-search-hint' })} />
      <ul className={open && found.length ? 'cc-ex-found' : 'cc-ex-found cc-ex-found--none'} {...box.getMenuProps({ 'aria-label': words.searchResults })}>
        {open && found.map((item, index) => (
          <li key={item.node.id} className={index === box.highlightedIndex ? 'cc-ex-found__here' : undefined} {...box.getItemProps({ item, index })}>
            <span>{item.node.name}</span> <small>{words.labels[item.label] ?? item.label}{item.matched && item.matched !== item.node.name ? `, ${words.matched(item.matched)}` : ''}</small>
          </li>
        ))}
      </ul>
      <p className="govuk-visually-hidden" role="status">{open ? words.found(found.length) : ''}</p>
      {open && found.length === 0 && <p className="govuk-body">{words.found(0)}</p>}
    </div>
  );
};
