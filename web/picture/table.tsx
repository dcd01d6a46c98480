// What is drawn as a table: concepts, and the strongest lines.
import { signal } from '@preact/signals';
import { readableDate } from '../model/dates.ts';
import type { Drawing } from '../model/drawing.ts';
import { COLUMNS, type Column, tableRows } from '../model/table-rows.ts';
import { pickNode } from '../state/pick.ts';
import { drawing, pictures } from '../state/picture.ts';
import { PictureNotice } from './picture-notice.tsx';

const TITLES: Readonly<Record<Column, string>> = {
  name: 'Concept',
  kind: 'Kind',
  papers: 'Papers',
  lines: 'Lines',
  since: 'Since',
  community: 'Community',
};

const MOST_LINES = 200;
const order = signal<Column>('papers');

export function PictureTable() {
  const drawn = drawing.value;
  if (drawn === undefined || drawn.nodes.length === 0) {
    return (
      <div class="picture">
        <PictureNotice loaded={pictures.value} isEmpty={true} />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section class="picture tables" aria-label="Table of what is drawn" tabIndex={0}>
      <Concepts drawn={drawn} />
      <Lines drawn={drawn} />
    </section>
  );
}

function Concepts({ drawn }: { readonly drawn: Drawing }) {
  return (
    <table class="wide">
      <caption>Concepts</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={order.value === column ? 'descending' : 'none'}>
              <button
                type="button"
                onClick={() => {
                  order.value = column;
                }}
              >
                {TITLES[column]} {order.value === column && '↓'}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableRows(drawn, order.value).map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <button type="button" class="link" onClick={() => pickNode(row.key)}>
                {row.name}
              </button>
            </th>
            <td>{row.kind}</td>
            <td>{row.papers}</td>
            <td>{row.lines}</td>
            <td>{row.since === '' ? 'undated' : readableDate(row.since)}</td>
            <td class="clip">{row.community}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ drawn }: { readonly drawn: Drawing }) {
  const names = new Map(drawn.nodes.map(({ key, name }) => [key, name]));
  const shown = drawn.edges.slice(0, MOST_LINES);
  return (
    <table class="wide">
      <caption>
        Lines{' '}
        {shown.length < drawn.edges.length &&
          `(the ${MOST_LINES} strongest of ${drawn.edges.length}; Save has all)`}
      </caption>
      <thead>
        <tr>
          {['Concept', 'Concept', 'Papers', 'NPMI'].map((title, i) => (
            // Two columns have the same title.
            <th key={`${title}${i}`} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ source, target, papers, npmi }) => (
          <tr key={`${source} ${target}`}>
            <th scope="row">{names.get(source)}</th>
            <td>{names.get(target)}</td>
            <td>{papers}</td>
            <td>{npmi?.toFixed(2) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
