import { nodeLabels } from '#graph-schema/labels';
import { mostColours } from '../view-model/explore/graph-scales.js';
import { ShapeMark } from './shape-mark.js';
import type { Explorer } from './use-explorer.js';
import { sayValue, useExplorerWords } from './use-explorer-words.js';

/** What shapes and colours mean, to read. */
export const PlainKey = ({ explorer: { graph, scales, names } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  return (
    <ul className="cc-ex-key govuk-body-s" aria-label={words.keyName}>
      {scales.icons === null &&
        nodeLabels
          .filter((label) => graph.labels.has(label))
          .map((label) => (
            <li key={label}>
              <ShapeMark label={label} /> {words.labels[label]}
            </li>
          ))}
      {[...scales.colours].slice(0, mostColours).map(([value, at]) => (
        <li key={value}>
          <ShapeMark label="Service" colour={at} /> {sayValue(names, scales.colourBy, value, words)}
        </li>
      ))}
      {scales.colours.size > mostColours && (
        <li>
          <ShapeMark label="Service" colour={mostColours} /> {scales.colourBy === 'department' ? words.otherDepartments : words.otherValues}
        </li>
      )}
    </ul>
  );
};
