import { placeOf, type DatedChange } from '../view-model/explore/graph-dates.js';
import { useFormats } from '../shell/formats.js';
import { Failing } from '../shell/waiting.js';
import { useDates } from './use-dates.js';
import type { Explorer } from './use-explorer.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

const mostListed = 12;

/** The days on which something about what is on screen changes, as a slider that goes from one to the next; or any day at all. */
export const DatePanel = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { day } = useFormats();
  const { view, graph, act } = explorer;
  const { ticks, waiting, error, retry } = useDates(graph.keys);
  const place = placeOf(ticks, view.asAt);
  const here = ticks[place];
  const go = (to: number) => act({ do: 'date', asAt: to >= ticks.length ? null : (ticks[to]?.on ?? null) });
  const sayChange = ({ of, relationship, direction, other, begins }: DatedChange) =>
    `${of.name} ${phraseOf(words, relationship, direction)} ${other.name}: ${begins ? words.began : words.ended}`;
  const placeSays = place < 0 ? words.beforeAll : here ? `${day(here.on)}, ${words.changes(here.changes.length)}` : words.today;
  return (
    <>
      {error && <Failing error={error} retry={retry} />}
      <p className="govuk-body-s" role="status">
        {waiting > 0 && error === null && words.datesWaiting(waiting)}
      </p>
      {waiting === 0 && ticks.length === 0 && <p className="govuk-body-s">{words.noDates}</p>}
      {ticks.length > 0 && (
        <div className="cc-ex-slider">
          <label className="govuk-label" htmlFor="explore-slider">
            {words.dateSlider}
          </label>
          <p className="govuk-hint" id="explore-slider-hint">
            {words.dateSliderHint}
          </p>
          <input
            id="explore-slider"
            type="range"
            min={0}
            max={ticks.length}
            step={1}
            list="explore-ticks"
            value={Math.max(0, place)}
            aria-valuetext={placeSays}
            aria-describedby="explore-slider-hint"
            onChange={(event) => go(event.target.valueAsNumber)}
          />
          <datalist id="explore-ticks">
            {ticks.map(({ on }, at) => (
              <option key={on} value={at}>
                {on}
              </option>
            ))}
          </datalist>
          <p className="cc-ex-slider__ends govuk-body-s">
            <span>{day(ticks[0]?.on ?? null)}</span>
            <strong>{placeSays}</strong>
            <span>{words.today}</span>
          </p>
        </div>
      )}
      {here && (
        <>
          <h3 className="govuk-heading-s">{words.changesOn(day(here.on))}</h3>
          <ul className="govuk-list govuk-list--bullet govuk-body-s">
            {here.changes.slice(0, mostListed).map((change) => (
              <li key={sayChange(change)}>{sayChange(change)}</li>
            ))}
            {here.changes.length > mostListed && <li>{words.andMore(here.changes.length - mostListed)}</li>}
          </ul>
        </>
      )}
      <form
        className="cc-ex-date"
        key={view.asAt ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          act({ do: 'date', asAt: String(new FormData(event.currentTarget).get('day')) || null });
        }}>
        <label className="govuk-label" htmlFor="explore-date">
          {words.date}
        </label>
        <input id="explore-date" name="day" type="date" className="govuk-input" defaultValue={view.asAt ?? ''} />
        <button type="submit" className="cc-ex-button">
          {words.setDate}
        </button>
        {view.asAt && (
          <button type="button" className="cc-ex-button" onClick={() => act({ do: 'date', asAt: null })}>
            {words.today}
          </button>
        )}
      </form>
    </>
  );
};
