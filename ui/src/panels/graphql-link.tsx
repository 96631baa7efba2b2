import { print, type DocumentNode } from 'graphql';
import { useWords } from '../shell/language.js';
import { playgroundAddress } from '../view-model/playground-address.js';

/** To what a page asked, in the playground, for whoever wants to ask it by program. */
export const GraphqlLink = ({ document, variables, text }: { document: DocumentNode; variables?: object; text?: string }) => {
  const { questions } = useWords();
  return (
    <a className="govuk-link" href={playgroundAddress(print(document), variables ? JSON.stringify(variables, null, 2) : '')}>
      {text ?? questions.inGraphql}
    </a>
  );
};
