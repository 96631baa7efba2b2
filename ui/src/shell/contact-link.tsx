import { contactQuery } from '../queries/contact.js';
import { useAnswer } from '../queries/use-answer.js';
import { useWords } from './language.js';

/** Leads to whoever runs this copy, where they gave an address; nothing otherwise. */
export const ContactLink = () => {
  const { shell } = useWords();
  const contact = useAnswer(contactQuery, {}).data?.contact;
  if (!contact) return null;
  const href = /^(https?:|mailto:)/.test(contact) ? contact : `mailto:${contact}`;
  return <p className="govuk-body-s govuk-!-margin-bottom-1"><a className="govuk-link" href={href}>{shell.sayWrong}</a></p>;
};
