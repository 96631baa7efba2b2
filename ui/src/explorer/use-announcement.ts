import { useEffect, useRef, useState } from 'react';
import type { ShownGraph } from '../view-model/explore/graph-derive.js';
import { useExplorerWords } from './use-explorer-words.js';

/** What a live region says of the last change: what joined, what left, what is there now. It waits until things are still, or it would never finish a sentence. */
export const useAnnouncement = ({ keys, links }: Pick<ShownGraph, 'keys' | 'links'>): string => {
  const words = useExplorerWords();
  const [told, setTold] = useState('');
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const timer = setTimeout(() => {
      const joined = [...keys].filter((key) => !before.current.has(key)).length;
      const left = [...before.current].filter((key) => !keys.has(key)).length;
      before.current = keys;
      // What was told stays until there is something new to tell.
      if (joined > 0 || left > 0)
        setTold(
          [...(joined ? [words.joined(joined)] : []), ...(left ? [words.left(left)] : []), words.now(keys.size, links.length)].join(' '),
        );
    }, 500);
    return () => clearTimeout(timer);
  }, [keys, links, words]);
  return told;
};
