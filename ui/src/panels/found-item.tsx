import type { Offer } from '../queries/use-question-offers.js';
import type { Found } from '../queries/use-suggestions.js';
import { useWords } from '../shell/language.js';
import { wordFor } from '../words/word-for.js';

const longest = 90;
const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`);

/** What kind of thing was found, which of its names matched, and until when it was called so. */
export const useFoundDetail = (): ((item: Found) => string) => {
  const { find } = useWords();
  return ({ label, node, how, until, near, matched }) => {
    const year = until?.slice(0, 4) ?? '';
    return [
      wordFor(find.kinds, label) ?? label,
      'journey' in node && node.journey ? find.stepOf(node.journey.name) : '',
      year !== '' && how !== 'NAME_BEFORE' ? find.until(year) : '',
      how === 'NAME_BEFORE'
        ? find.cameAfter(matched, year)
        : how === 'ABOUT'
          ? find.about(shortened(matched))
          : how === 'NAME'
            ? ''
            : find.alsoKnownAs(matched),
      near ? find.near : '',
    ]
      .filter(Boolean)
      .join(', ');
  };
};

/** What a search found: its name, and below it how it was found. */
export const FoundThing = ({ item }: { item: Found }) => {
  const detail = useFoundDetail();
  return (
    <>
      {item.node.name}
      <span className="cc-find__kind">{detail(item)}</span>
    </>
  );
};

/** A ready question that was typed, with what it is about. */
export const FoundQuestion = ({ offer }: { offer: Offer }) => {
  const { find } = useWords();
  return (
    <>
      <span lang={offer.english ? 'en-GB' : undefined}>{offer.asks}</span>
      <span className="cc-find__kind">{[find.question, offer.about.length > 0 ? offer.about.join(' · ') : find.fillIn].join(': ')}</span>
    </>
  );
};
