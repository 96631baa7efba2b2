import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';

interface Props {
  readonly href: string;
  readonly label: string;
  readonly className: string;
  readonly current: boolean;
  readonly children: ReactNode;
}

/** A link inside a drawing: followed without loading the page, except when the reader asks for a new tab. */
export const SvgLink = ({ href, label, className, current, children }: Props) => {
  const [, navigate] = useLocation();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a href={href} className={className} aria-label={label} aria-current={current ? 'true' : undefined} onClick={follow}>
      <title>{label}</title>
      {children}
    </a>
  );
};
