import { Link } from 'wouter';
import { NeighbourGroups } from '../panels/neighbour-groups.js';
import { SourceLinks } from '../panels/source-links.js';
import { ThingFields } from '../panels/thing-fields.js';
import { askAnswer } from '../queries/ask-answers.js';
import { thingQuery } from '../queries/catalogue.js';
import type { NeighboursAnswer } from '../queries/thing-facts.js';
import { useAnswer, useFetched } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Failing, Waiting } from '../shell/waiting.js';
import { keyAtAddress } from '../view-model/thing-address.js';
import { NotFoundPage } from './not-found-page.js';

const ThingPage = ({ kind, id }: { kind: string; id: string }) => {
  const key = keyAtAddress(kind, id);
  return key ? <OneThing id={key} /> : <NotFoundPage />;
};

/** A thing: what it is, what it touches, where that comes from. */
const OneThing = ({ id }: { id: string }) => {
  const { things } = useWords();
  const { data, error, loading, retry } = useAnswer(thingQuery, { id });
  const around = useFetched(`around ${id}`, (asking) => askAnswer<NeighboursAnswer>('neighbours', `?id=${encodeURIComponent(id)}&first=100`, asking));
  const thing = data?.node ?? null;
  useTitle(thing?.name ?? null);
  if (data && !thing) return <NotFoundPage />;
  return (
    <>
      {error && <Failing error={error} retry={retry} />}
      <Waiting on={loading} />
      {thing && (
        <>
          {around.data?.thing.illustrative && <p className="cc-notice">{things.illustrative}</p>}
          <h1 className="govuk-heading-xl">{thing.name}</h1>
          {'summary' in thing && thing.summary && <p className="govuk-body cc-measure">{thing.summary}</p>}
          <ThingFields thing={thing} />
          <p className="govuk-body"><Link className="govuk-link" href={`/explore?start=${encodeURIComponent(id)}`}>{things.explore}</Link></p>
          <h2 className="govuk-heading-m">{things.touches}</h2>
          {around.error && <Failing error={around.error} retry={around.retry} />}
          {around.data && <NeighbourGroups answer={around.data} />}
          {'sources' in thing && thing.sources.length > 0 && <><h2 className="govuk-heading-m">{things.sources}</h2><SourceLinks sources={thing.sources} /></>}
        </>
      )}
    </>
  );
};

export default ThingPage;
