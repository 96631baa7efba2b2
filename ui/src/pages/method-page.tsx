import method from '../../../docs/method.md';
import { Document } from '../panels/document.js';
import { useLanguage, useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';

/** What each measure is, where it comes from and what it cannot tell: docs/method.md, which is in English only. */
const MethodPage = () => {
  const { shell } = useWords();
  const language = useLanguage();
  useTitle(shell.method);
  return (
    <>
      {language === 'cy' && <p className="govuk-body cc-measure">{shell.inEnglishOnly}</p>}
      <div lang="en">
        <Document tokens={method} />
      </div>
    </>
  );
};

export default MethodPage;
