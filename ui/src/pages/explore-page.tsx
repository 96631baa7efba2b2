import { Explorer } from '../explorer/explorer.js';
import { useExplorerWords } from '../explorer/use-explorer-words.js';
import { useTitle } from '../shell/use-title.js';
import '../explorer/explorer.scss';

const ExplorePage = () => {
  const words = useExplorerWords();
  useTitle(words.title);
  return (
    <>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      <Explorer />
    </>
  );
};

export default ExplorePage;
