// Two tables of comma-separated values (RFC 4180) in an archive, with the columns that Gephi and spreadsheets expect.
import { stringify } from 'csv-stringify/sync';
import { type ExportFormat, headObject } from '../format.ts';
import type { Batches, ExportEdge, ExportNode } from '../graph.ts';
import { hexColour, rounded } from '../look.ts';
import { zipped } from '../syntax/zip.ts';

const NODE_COLUMNS = [
  'Id',
  'Label',
  'Kind',
  'Papers',
  'Definition',
  'Aliases',
  'Broader',
  'First',
  'Last',
  'Community',
  'PageRank',
  'X',
  'Y',
  'Color',
];
const EDGE_COLUMNS = ['Source', 'Target', 'Type', 'Weight', 'NPMI', 'First', 'Last'];

export const csv: ExportFormat = {
  name: 'csv',
  summary: 'nodes.csv and edges.csv in a zip, for spreadsheets, Gephi and pandas',
  extension: 'zip',
  mediaType: 'application/zip',
  subject: 'graph',
  write: (graph, head) =>
    zipped(
      (async function* () {
        yield { name: 'about.json', text: `${JSON.stringify(headObject(head), null, 2)}\n` };
        yield { name: 'nodes.csv', text: csvText(NODE_COLUMNS, graph.nodes(), nodeRow) };
        yield { name: 'edges.csv', text: csvText(EDGE_COLUMNS, graph.edges(), edgeRow) };
      })(),
    ),
};

type Row = readonly (string | number | null)[];

function nodeRow(node: ExportNode): Row {
  const { place } = node;
  return [
    node.slug,
    node.name,
    node.kind,
    node.papers,
    node.definition,
    node.aliases.join('; '),
    node.broader.join('; '),
    node.firstOn,
    node.lastOn,
    ...(place === null
      ? [null, null, null, null]
      : [place.community, rounded(place.pageRank), place.x, place.y]),
    hexColour(node.kind),
  ];
}

function edgeRow({ source, target, papers, npmi, firstOn, lastOn }: ExportEdge): Row {
  return [source.slug, target.slug, 'Undirected', papers, rounded(npmi), firstOn, lastOn];
}

async function* csvText<Item>(
  columns: Row,
  batches: Batches<Item>,
  rowOf: (item: Item) => Row,
): AsyncGenerator<string> {
  yield csvLines([columns]);
  for await (const batch of batches) yield csvLines(batch.map(rowOf));
}

/** What a spreadsheet would take for a formula begins with an apostrophe; numbers are left as they are. */
export function csvLines(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      quoted_string: true,
      record_delimiter: '\r\n',
      cast: { number: String },
    },
  );
}
