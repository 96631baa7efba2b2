import type { Offer } from '../queries/use-question-offers.js';
import type { Found } from '../queries/use-suggestions.js';
import { useWords } from '../shell/language.js';
import { wordFor } from '../words/word-for.js';

/** What a search found: its name, what kind of thing it is, and which of its names matched, until when. */
export const FoundThing = ({ item }: { item: Found }) => {
  const { find } = useWords();
  const year = item.until?.slice(0, 4) ?? '';
  const matched =
    item.near ? find.near(item.matched)
    : item.how === 'NAME_BEFORE' ? find.cameAfter(item.matched, year)
    : item.how === 'NAME' ? ''
    : find.alsoKnownAs(item.matched);
  const ended = year !== '' && item.how !== 'NAME_BEFORE' ? find.until(year) : '';
  const journey = item.node.__typename === 'Step' && item.node.journey ? find.stepOf(item.node.journey.name) : '';
  return (
    <>
      {item.node.name}
      <span className="cc-find__kind">{[wordFor(find.kinds, item.label) ?? item.label, journey, ended, matched].filter(Boolean).join(', ')}</span>
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
