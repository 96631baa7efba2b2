import { useEffect, useId, useRef, type ComponentProps } from 'react';
import { useWords } from '../shell/language.js';
import { Swimlane } from './swimlane.js';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The drawing as one stop of the keyboard: arrow keys go along its steps and hand-offs in time order. A file that runs nothing uses the drawing itself, where each is a stop. */
export const WalkedSwimlane = (props: Omit<ComponentProps<typeof Swimlane>, 'describedBy'>) => {
  const { journey } = useWords();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const links = () => [...(box.current?.querySelectorAll('a') ?? [])];
  const stopAt = (stop: Element | undefined) => {
    for (const link of links()) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  };
  useEffect(() => {
    const all = links();
    stopAt(all.find((link) => link.hasAttribute('aria-current')) ?? all.find((link) => link.getAttribute('tabindex') === '0') ?? all[0]);
  });
  useEffect(() => {
    const { current } = box;
    const onFocus = ({ target }: FocusEvent) => stopAt(target as Element);
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const all = links();
      const at = all.findIndex((link) => link === document.activeElement);
      if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
    };
    current?.addEventListener('focusin', onFocus);
    current?.addEventListener('keydown', onKey);
    return () => {
      current?.removeEventListener('focusin', onFocus);
      current?.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <div ref={box} className="cc-walked">
      <Swimlane {...props} describedBy={hint} />
      <p id={hint} className="govuk-hint cc-walked__keys cc-screen-only">
        {journey.keys}
      </p>
    </div>
  );
};
