import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLanguage, useWords } from '../shell/language.js';

/** What stands around a view in somebody else's page: nothing of ours but who it is by, that it is unofficial, and the way to the whole page. */
export const EmbedFrame = ({ children }: { children: ReactNode }) => {
  const { shell } = useWords();
  const language = useLanguage();
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  search.set('lang', language);
  const whole = `${path.slice('/embed'.length)}?${search}`;
  const frame = useRef<HTMLDivElement>(null);
  // Whatever is linked would show our whole page in a small frame, so it opens in a window of its own.
  useLayoutEffect(() => {
    const open = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a[href]');
      const href = link?.getAttribute('href');
      if (!link || !href || href.startsWith('#')) return;
      event.preventDefault();
      event.stopPropagation();
      window.open(href, '_blank', 'noopener');
    };
    const element = frame.current;
    element?.addEventListener('click', open, { capture: true });
    return () => element?.removeEventListener('click', open, { capture: true });
  }, []);
  return (
    <div ref={frame} className="cc-embed">
      <main>{children}</main>
      <footer className="cc-embed__foot">
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          <strong>{shell.product}</strong>. {shell.unofficial}{' '}
          <a className="govuk-link" href={whole}>
            {shell.wholePage}
          </a>
        </p>
      </footer>
    </div>
  );
};
