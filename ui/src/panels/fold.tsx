import { useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

const wide = '(min-width: 700px)';

/** A section that a wide screen shows and a narrow one folds away, so that a phone has a page to read and not a scroll. Paper leaves it out. */
export const Fold = ({ title, children }: Props) => {
  const [open] = useState(() => matchMedia(wide).matches);
  return (
    <details className="cc-section cc-screen-only" open={open}>
      <summary>
        <h2 className="govuk-heading-m">{title}</h2>
      </summary>
      {children}
    </details>
  );
};
