import type { JourneySilos } from '../queries/journey-silos.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';

/** Where it all comes from, how it was worked out, and how to cite it. */
export const BriefSources = ({ answer }: { answer: JourneySilos }) => {
  const { journey, brief } = useWords();
  const formats = useFormats();
  return (
    <>
      <section className="brief__screen">
        <h2>{journey.sources}</h2>
        <ul className="brief__sources">
          {answer.sources.map((source) => (
            <li key={source.id}>
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  {source.name}
                </a>
              ) : (
                source.name
              )}
              <span>
                {source.publisher && source.publisher !== source.name ? `, ${source.publisher}` : ''}
                {` (${[brief.kinds[source.kind], source.read === 'EXCERPT' ? brief.excerpt : '', source.retrieved ? brief.readOn(formats.day(source.retrieved)) : ''].filter(Boolean).join(', ')})`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section id="method" className="brief__screen">
        <h2>{brief.method}</h2>
        {brief.methodParts.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </section>
      <section>
        <h2>{brief.cite}</h2>
        <p className="brief__citation">{answer.citation}</p>
        <p className="brief__screen">
          <a href="#method">{brief.digest(answer.graphDigest, answer.method)}</a>
        </p>
      </section>
    </>
  );
};
