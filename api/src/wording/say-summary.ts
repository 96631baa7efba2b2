import type { KnownCrossings, Sentences } from './sentences.js';

/** The one sentence that sums a journey up: nothing crosses, nothing asked, partly known or all known. */
export const saySummary = (sentences: Sentences, said: KnownCrossings): string => {
  if (said.handOffs === 0) return sentences.noHandOffs({ journey: said.journey });
  if (said.crossing === 0 && said.mayCross === 0) return sentences.noneCrosses(said);
  if (said.known === 0) return sentences.nothingAsked(said);
  // Of links that are known, none is known to cross anything.
  if (said.mayCross === said.handOffs) return sentences.noneCrosses(said);
  return said.unknown === 0 && said.mayCross === 0 ? sentences.allKnown(said) : sentences.partlyKnown(said);
};
