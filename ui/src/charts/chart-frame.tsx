import { useId, type ReactNode } from 'react';
import { useWords } from '../shell/language.js';

interface Props {
  readonly title: string;
  /** What the marks mean, below the title. */
  readonly reading: string | null;
  /** Everything that the picture shows, in words. */
  readonly described: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A picture with its title, how to read it, and the same in words for those who do not see it. */
export const ChartFrame = ({ title, reading, described, width, height, children }: Props) => {
  const id = useId();
  const { pictures } = useWords();
  return (
    <>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1" aria-hidden="true">
        {title}
      </p>
      {reading !== null && <p className="govuk-hint govuk-!-margin-bottom-1">{reading}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="cc-scroll" tabIndex={0} aria-label={pictures.picture(title)}>
        <svg role="img" aria-labelledby={`${id}-title ${id}-said`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-said`}>{described}</desc>
          {children}
        </svg>
      </section>
    </>
  );
};
