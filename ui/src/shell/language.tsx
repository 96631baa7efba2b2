import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { cy } from '../words/cy.js';
import { en, type Words } from '../words/en.js';

export type Language = 'en' | 'cy';

const dictionaries: Record<Language, Words> = { en, cy };
const stored = 'crosscut.language';

/** `lang` in the address wins, so that a link shows what its sender saw; then what was chosen here before; then what the browser asks for. */
const chosenLanguage = (search: string): Language => {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'en' || asked === 'cy') return asked;
  const before = readStored();
  if (before) return before;
  return navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en';
};

// A browser may forbid storage altogether; then the address alone decides.
const readStored = (): Language | null => {
  try {
    const value = localStorage.getItem(stored);
    return value === 'en' || value === 'cy' ? value : null;
  } catch {
    return null;
  }
};

const LanguageContext = createContext<Language>('en');

export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const search = useSearch();
  const language = chosenLanguage(search);
  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
    try {
      localStorage.setItem(stored, language);
    } catch {
      // Nothing to do: see readStored.
    }
  }, [language]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
};

export const useLanguage = (): Language => useContext(LanguageContext);
/** Every word of the interface, in the language in use. */
export const useWords = (): Words => dictionaries[useLanguage()];
