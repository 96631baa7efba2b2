import { useMemo, useState } from 'react';
import { cellOf, tableColumns, tableRows, toCsv, type TableSort } from '../view-model/explore/graph-table.js';
import type { Place } from '../canvas/graph-canvas.js';
import { saveFile } from '../shell/save-file.js';
import type { Explorer } from './use-explorer.js';
import { readable, useExplorerWords } from './use-explorer-words.js';

const page = 200;

/** The things on screen as a table: sort by any column, filter by any word. */
export const ThingTable = ({
  explorer: { graph, view, act },
  openMenu,
}: {
  explorer: Explorer;
  openMenu: (key: string, at: Place) => void;
}) => {
  const words = useExplorerWords();
  const [sort, setSort] = useState<TableSort>({ by: 'name', down: false });
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(page);
  const rows = useMemo(() => tableRows(graph.things, sort, wanted), [graph.things, sort, wanted]);
  return (
    <div>
      <label className="govuk-label" htmlFor="explore-table-filter">
        {words.tableFilter}
      </label>
      <input id="explore-table-filter" className="govuk-input" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <div className="cc-ex-table" role="region" aria-label={words.tableName} tabIndex={0}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{words.tableName}</caption>
          <thead>
            <tr>
              {tableColumns.map((column) => (
                <th key={column} scope="col" aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : 'none'}>
                  <button
                    type="button"
                    className="cc-ex-sort"
                    aria-label={words.sortBy(words.columns[column])}
                    onClick={() => setSort({ by: column, down: sort.by === column && !sort.down })}>
                    {words.columns[column]} <span aria-hidden="true">{sort.by === column ? (sort.down ? '▼' : '▲') : '↕'}</span>
                  </button>
                </th>
              ))}
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((thing) => (
              <tr key={thing.key} className={thing.key === view.selected ? 'cc-ex-here' : undefined}>
                {tableColumns.map((column) => {
                  const cell = cellOf(thing, column);
                  if (column === 'name')
                    return (
                      <th key={column} scope="row">
                        <button type="button" className="cc-ex-sort" onClick={() => act({ do: 'select', key: thing.key })}>
                          {thing.name}
                        </button>
                        {thing.illustrative && <small> {words.invented}</small>}
                      </th>
                    );
                  return (
                    <td key={column}>
                      {cell === null
                        ? column === 'hidden'
                          ? words.notKnown
                          : ''
                        : column === 'label'
                          ? (words.labels[String(cell)] ?? cell)
                          : typeof cell === 'string'
                            ? readable(column, cell, words)
                            : cell}
                    </td>
                  );
                })}
                <td>
                  <button
                    type="button"
                    className="cc-ex-button"
                    aria-haspopup="menu"
                    aria-label={words.menuOf(thing.name)}
                    onClick={({ currentTarget }) => {
                      const box = currentTarget.getBoundingClientRect();
                      openMenu(thing.key, { x: box.left, y: box.bottom });
                    }}>
                    ⋯
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="cc-ex-buttons">
        <button type="button" className="cc-ex-button" onClick={() => saveFile('crosscut.csv', toCsv(rows), 'text/csv;charset=utf-8')}>
          {words.csvOf(rows.length)}
        </button>
      </div>
      {rows.length > most && (
        <button type="button" className="cc-ex-button" onClick={() => setMost(most + page)}>
          {words.moreRows(Math.min(page, rows.length - most))}
        </button>
      )}
    </div>
  );
};
