import { contactQuery } from '../queries/contact.js';
import { useAnswer } from '../queries/use-answer.js';
import { useWords } from './language.js';

/** Where whoever runs this copy is told something; null while that is not known, and where they gave no address. */
export const useContact = (): string | null => {
  const contact = useAnswer(contactQuery, {}).data?.contact;
  return contact ? (/^(https?:|mailto:)/.test(contact) ? contact : `mailto:${contact}`) : null;
};

/** Leads to whoever runs this copy, where they gave an address; nothing otherwise. */
export const ContactLink = () => {
  const { shell } = useWords();
  const href = useContact();
  return (
    href && (
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <a className="govuk-link" href={href}>
          {shell.sayWrong}
        </a>
      </p>
    )
  );
};

/** That nothing is recorded since, and the way to tell what happened where there is one. */
export const NothingSince = () => {
  const { shell } = useWords();
  const href = useContact();
  return (
    <>
      {shell.nothingSince}
      {href && (
        <>
          {' '}
          <a className="govuk-link" href={href}>
            {shell.tellUs}
          </a>
        </>
      )}
    </>
  );
};
