import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { searchQuery } from '../queries/catalogue.js';
import { askGraphql } from '../queries/ask-graphql.js';
import { useLanguage, useWords } from '../shell/language.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { wordFor } from '../words/word-for.js';

interface Found {
  readonly label: string;
  readonly matched: string;
  readonly node: { readonly id: string; readonly name: string };
}

const shortestText = 2;
const typingPause = 150;

/** What the API finds for a text, a moment after the typing stops; old suggestions stay until new ones come. */
const useSuggestions = (text: string): { found: readonly Found[]; for: string } => {
  const language = useLanguage();
  const [state, setState] = useState<{ found: readonly Found[]; for: string }>({ found: [], for: '' });
  useEffect(() => {
    if (text.length < shortestText) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      askGraphql(searchQuery, { text }, { language, signal: abort.signal }).then(
        ({ search }) => setState({ found: search, for: text }),
        () => {}, // Suggestions are a help: without them the page still has its lists.
      );
    }, typingPause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, language]);
  return text.length < shortestText ? { found: [], for: '' } : state;
};

/** Finds a thing by any of its names and goes to its page. */
export const FindBox = ({ label }: { label: string }) => {
  const { home } = useWords();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const { found, for: answered } = useSuggestions(text.trim());
  const items = found.filter(({ node }) => hrefOfThing(node.id) !== null);
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<Found>({
    items: [...items],
    itemToString: (item) => item?.node.name ?? '',
    onInputValueChange: ({ inputValue }) => setText(inputValue ?? ''),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && navigate(hrefOfThing(selectedItem.node.id)!),
  });
  const nothing = answered !== '' && answered === text.trim() && items.length === 0;
  return (
    <div className="cc-find">
      <label className="govuk-label govuk-label--s" {...getLabelProps()}>{label}</label>
      <input className="govuk-input" type="search" autoComplete="off" {...getInputProps()} />
      <ul className={isOpen && items.length > 0 ? 'cc-find__menu' : 'cc-find__menu cc-find__menu--closed'} {...getMenuProps()}>
        {isOpen && items.map((item, index) => (
          <li key={item.node.id} className={index === highlightedIndex ? 'cc-find__item cc-find__item--on' : 'cc-find__item'} {...getItemProps({ item, index })}>
            {item.node.name}
            <span className="cc-find__kind">{wordFor(home.kinds, item.label) ?? item.label}{item.matched && item.matched !== item.node.name ? `, ${item.matched}` : ''}</span>
          </li>
        ))}
      </ul>
      <output className="govuk-hint cc-status">{nothing ? home.findNothing : ''}</output>
    </div>
  );
};
