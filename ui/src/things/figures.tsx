import { PlainTable } from '../panels/plain-table.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { latestFirst, type FigureFact } from '../view-model/thing-history.js';
import { Section } from './section.js';
import { useValue } from './values.js';

/** Published figures, the latest of each kind before the older ones; what was not published says so, and is no zero. */
export const Figures = ({ figures }: { figures: readonly FigureFact[] }) => {
  const { things } = useWords();
  const formats = useFormats();
  const valueOf = useValue();
  if (figures.length === 0) return null;
  const said = ({ value, state, unit }: FigureFact) =>
    value === null
      ? valueOf('state', state)
      : unit === 'GBP'
        ? formats.pounds(value)
        : [formats.count(value), unit === 'transactions' ? '' : unit].filter(Boolean).join(' ');
  const { latest, older } = latestFirst(figures);
  const table = (some: readonly FigureFact[]) => (
    <PlainTable
      caption={things.figuresTitle}
      hideCaption
      columns={[things.figureOf, things.figurePeriod, things.figureValue]}
      rows={some.map((one) => [
        [valueOf('kind', one.kind), one.channel].filter(Boolean).join(', '),
        things.period(formats.day(one.start), formats.day(one.end)),
        said(one),
      ])}
    />
  );
  return (
    <Section title={things.figuresTitle}>
      {table(latest)}
      {older.length > 0 && (
        <details className="cc-fold">
          <summary>{things.older(formats.count(older.length))}</summary>
          {table(older)}
        </details>
      )}
    </Section>
  );
};
