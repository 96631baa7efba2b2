import { useEffect } from 'react';
import { useWords } from './language.js';

/** The window's title; pages that wait for their name pass null meanwhile. */
export const useTitle = (title: string | null) => {
  const { shell } = useWords();
  useEffect(() => {
    document.title = title === null ? shell.product : `${title} – ${shell.product}`;
  }, [title, shell.product]);
};
