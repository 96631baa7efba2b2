import { useTitle } from '../shell/use-title.js';

/** A page of words under headings. */
export const PlainParts = ({ title, parts }: { title: string; parts: readonly (readonly [string, ...string[]])[] }) => {
  useTitle(title);
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      {parts.map(([heading, ...paragraphs]) => (
        <section key={heading} className="cc-measure">
          <h2 className="govuk-heading-m">{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="govuk-body">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </>
  );
};
