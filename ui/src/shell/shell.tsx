import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { FindBox } from '../panels/find-box.js';
import { ContactLink } from './contact-link.js';
import { useLanguage, useWords } from './language.js';

const LanguageSwitch = () => {
  const words = useWords();
  const other = useLanguage() === 'en' ? 'cy' : 'en';
  const [path, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  params.set('lang', other);
  return (
    // What stands after the # belongs to the view too, and changes without this being drawn anew.
    <Link
      className="govuk-link cc-header__language"
      href={`${path}?${params}`}
      lang={other}
      hrefLang={other}
      onClick={(event) => {
        event.preventDefault();
        navigate(`${path}?${params}${window.location.hash}`);
      }}>
      {words.shell.otherLanguage}
    </Link>
  );
};

/** Header, way past it, main part and footer around every page. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const { shell, find } = useWords();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(path);
  // A new page starts at its top, and a screen reader starts there too.
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  const here = (href: string) => ((href === '/' ? path === '/' : path.startsWith(href)) ? 'page' : undefined);
  const nav = [
    ['/', shell.home],
    ['/explore', shell.explore],
    ['/questions', shell.questions],
    ['/data', shell.data],
    ['/about', shell.about],
  ] as const;
  return (
    <>
      <a
        className="govuk-skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}>
        {shell.skip}
      </a>
      <header className="cc-header">
        <div className="govuk-width-container cc-wide cc-header__inner">
          <Link href="/" className="cc-header__name govuk-link">
            {shell.product}
          </Link>
          <nav aria-label={shell.navigation}>
            <ul className="cc-nav">
              {nav.map(([href, label]) => (
                <li key={href}>
                  <Link className="govuk-link" href={href} aria-current={here(href)}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {/* The home page has a larger one of its own. */}
          {path !== '/' && <FindBox key={path} label={find.label} small />}
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="govuk-width-container cc-wide cc-main">
        {children}
      </main>
      <footer className="cc-footer">
        <div className="govuk-width-container cc-wide">
          <ul>
            <li>
              <Link className="govuk-link" href="/about">
                {shell.about}
              </Link>
            </li>
            <li>
              <Link className="govuk-link" href="/method">
                {shell.method}
              </Link>
            </li>
            <li>
              <Link className="govuk-link" href="/accessibility">
                {shell.accessibility}
              </Link>
            </li>
            <li>
              <Link className="govuk-link" href="/data">
                {shell.data}
              </Link>
            </li>
          </ul>
          <ContactLink />
          <p className="govuk-body govuk-!-margin-bottom-0">{shell.unofficial}</p>
        </div>
      </footer>
    </>
  );
};
