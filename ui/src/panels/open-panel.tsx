import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../shell/language.js';

interface Props {
  readonly title: string;
  readonly closeHref: string;
  /** What can be done with it, beside the way to close it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What was chosen in the drawing, in full; it takes the focus so that a keyboard or a screen reader goes on there. Give it a key of what is open. */
export const OpenPanel = ({ title, closeHref, actions, children }: Props) => {
  const { journey } = useWords();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    // Where the panel is docked below the drawing, the drawing moves to what is open; where it stands in the page, the page moves to the panel.
    const docked = heading.current !== null && getComputedStyle(heading.current.closest('section')!).position === 'sticky';
    heading.current?.focus({ preventScroll: docked });
    if (docked) document.querySelector('.cc-hand-off--open, .cc-step--open')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, []);
  // The keyboard goes on where the panel was opened, or else at what was open.
  const goBack = () => {
    const places = [opener.current, ...document.querySelectorAll<HTMLElement | SVGElement>('.cc-drawing [aria-current]')];
    const place = places.find((one) => one !== null && one !== document.body && one.getClientRects().length > 0);
    (place as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || (event.target as Element).matches('[role="combobox"], select')) return;
      goBack();
      navigate(closeHref);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [closeHref, navigate]);
  return (
    <section className="cc-panel" aria-labelledby="open-panel">
      <div className="cc-panel__head">
        <h2 id="open-panel" ref={heading} tabIndex={-1} className="govuk-heading-m govuk-!-margin-bottom-2">
          {title}
        </h2>
        <div className="cc-panel__actions">
          {actions}
          <Link className="govuk-link" href={closeHref} onClick={goBack}>
            {journey.close}
          </Link>
        </div>
      </div>
      {children}
    </section>
  );
};
