import { useCombobox } from 'downshift';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useQuestionOffers, type Offer } from '../queries/use-question-offers.js';
import { useSuggestions, type Found } from '../queries/use-suggestions.js';
import { useWords } from '../shell/language.js';
import { isNameOf } from '../view-model/answers/read-question.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { FoundQuestion, FoundThing } from './found-item.js';

type Item = { readonly key: string; readonly href: string; readonly name: string } & (
  { readonly offer: Offer } | { readonly thing: Found }
);

const toItems = (found: readonly Found[], offers: readonly Offer[], typed: string, mayLackPage: boolean): readonly Item[] => {
  const things = found.flatMap((thing): Item[] => {
    const href = hrefOfThing(thing.node.id) ?? (mayLackPage ? '' : null);
    return href === null ? [] : [{ key: thing.node.id, href, name: thing.node.name, thing }];
  });
  const asked = offers.map((offer): Item => ({ key: offer.question, href: offer.href, name: offer.asks, offer }));
  if (found.some(({ matched }) => isNameOf(typed, matched))) return [...things, ...asked];
  // A question whose things were found is what was typed; one that is still to be filled in is only a guess.
  return [...asked.filter((_, at) => offers[at]!.about.length > 0), ...things, ...asked.filter((_, at) => offers[at]!.about.length === 0)];
};

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The one in the header. */
  readonly small?: boolean;
  /** What to do with a thing, instead of going to its page. */
  readonly onThing?: (key: string) => void;
  /** Whether typing can begin at once. */
  readonly startsHere?: boolean;
}

/** Finds a thing by any of its names, or a question by how it is asked, and goes there. */
export const FindBox = ({ label, hint, small = false, onThing, startsHere = false }: Props) => {
  const { find } = useWords();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const typed = text.trim();
  const suggestions = useSuggestions(typed);
  const asked = useQuestionOffers(typed);
  const items = typed === '' ? [] : [...toItems(suggestions.found, asked.offers, typed, onThing !== undefined)];
  const go = (item: Item) => {
    setText('');
    if (onThing && 'thing' in item) onThing(item.key);
    else navigate(item.href);
  };
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox<Item>({
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => item?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem && go(selectedItem),
  });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (startsHere) input.current?.focus({ preventScroll: true });
  }, [startsHere]);
  const ready = typed !== '' && suggestions.for === typed;
  // Enter without a choice takes the best one, as a search does.
  const goOnEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || highlightedIndex >= 0 || !ready || !items[0]) return;
    closeMenu();
    go(items[0]);
  };
  const hintId = useId();
  const open = isOpen && items.length > 0;
  return (
    <div className={small ? 'cc-find cc-find--small' : 'cc-find'} role="search" aria-label={label}>
      <label className={small ? 'govuk-visually-hidden' : 'govuk-label govuk-label--s'} {...getLabelProps()}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={hintId}>
          {hint}
        </div>
      )}
      <input
        className="govuk-input"
        type="search"
        placeholder={small ? label : undefined}
        {...getInputProps({
          ref: input,
          'aria-describedby': hint && hintId,
          onChange: (event) => setText(event.currentTarget.value),
          onKeyDown: goOnEnter,
        })}
      />
      <ul className={open ? 'cc-find__menu' : 'cc-find__menu cc-find__menu--closed'} {...getMenuProps({ 'aria-label': find.results })}>
        {open &&
          items.map((item, index) => (
            <li
              key={item.key}
              className={index === highlightedIndex ? 'cc-find__item cc-find__item--on' : 'cc-find__item'}
              {...getItemProps({ item, index })}>
              {'offer' in item ? <FoundQuestion offer={item.offer} /> : <FoundThing item={item.thing} />}
            </li>
          ))}
      </ul>
      <output className={ready && items.length === 0 ? 'cc-find__none' : 'govuk-visually-hidden'}>
        {!ready ? '' : items.length === 0 ? find.nothing : isOpen ? find.found(items.length) : ''}
      </output>
    </div>
  );
};
