import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSuggestions, type Found } from '../queries/use-suggestions.js';
import { useWords } from '../shell/language.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { wordFor } from '../words/word-for.js';

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
