import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { askGraphql } from '../queries/ask-graphql.js';
import { nameQuery } from '../queries/catalogue.js';
import { useFetched } from '../queries/use-answer.js';
import { useSuggestions, type Found } from '../queries/use-suggestions.js';
import { useWords } from '../shell/language.js';
import { idForAddress, keyOfId } from '../view-model/answers/question-form.js';
import { FoundThing } from './found-item.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** The kind of thing wanted; ANY for all. */
  readonly kind: string;
  /** The id as it stands in the address; '' when nothing is chosen. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses one thing by any of its names. The name is shown, the id is kept. */
export const ThingPicker = ({ id, label, describedBy, invalid, kind, value, onChoose }: Props) => {
  const { find, questions: words } = useWords();
  const [text, setText] = useState(value);
  const [chosen, setChosen] = useState({ id: value, name: value });
  const shown = chosen.id === value ? chosen.name : value;
  const { data } = useFetched(value, (asking) =>
    value === '' ? Promise.resolve(null) : askGraphql(nameQuery, { id: keyOfId(kind, value) }, asking),
  );
  const node = data?.node ?? null;
  useEffect(() => {
    if (node === null || node.id !== keyOfId(kind, value)) return;
    setChosen({ id: value, name: node.name });
    setText((typed) => (typed === value ? node.name : typed));
  }, [node, kind, value]);
  const typed = text.trim() === shown ? '' : text.trim();
  const { found, for: answered } = useSuggestions(typed, kind === 'ANY' ? null : kind);
  const choose = (thing: Found['node']) => {
    const next = idForAddress(kind, thing.id);
    setChosen({ id: next, name: thing.name });
    setText(thing.name);
    onChoose(next);
  };
  const items = [...found];
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<Found>({
    items,
    inputId: id,
    inputValue: text,
    itemToString: (item) => item?.node.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem.node),
  });
  // Emptied means nothing is chosen; a whole name is what it names; anything else is taken as an id, and the server says when there is none.
  const settle = () => {
    if (highlightedIndex >= 0 || text.trim() === shown) return;
    const same = items.find((item) => item.node.name.toLowerCase() === typed.toLowerCase());
    if (same) choose(same.node);
    else onChoose(text.trim());
  };
  // Set at the change itself: by way of the combobox's own state it comes a moment late, and fast typing loses letters.
  const type = (event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value);
  const settleOnEnter = (event: React.KeyboardEvent) => event.key === 'Enter' && settle();
  const nothing = typed !== '' && answered === typed && items.length === 0;
  const open = isOpen && items.length > 0;
  return (
    <div className="cc-find cc-find--field">
      <label className="govuk-label" {...getLabelProps()}>
        {label}
      </label>
      <input
        className={invalid ? 'govuk-input govuk-input--error' : 'govuk-input'}
        placeholder={words.pick}
        {...getInputProps({ onChange: type, onBlur: settle, onKeyDown: settleOnEnter })}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      />
      <ul className={open ? 'cc-find__menu' : 'cc-find__menu cc-find__menu--closed'} {...getMenuProps()}>
        {open &&
          items.map((item, index) => (
            <li
              key={item.node.id}
              className={index === highlightedIndex ? 'cc-find__item cc-find__item--on' : 'cc-find__item'}
              {...getItemProps({ item, index })}>
              <FoundThing item={item} />
            </li>
          ))}
      </ul>
      <output className="govuk-hint cc-status">{nothing ? find.nothing : ''}</output>
    </div>
  );
};
