// GEXF 1.3 (https://gexf.net): what Gephi draws at once, with colours, sizes, places and a timeline.
import { type ExportFormat, headLines } from '../format.ts';
import type { ExportEdge, ExportNode } from '../graph.ts';
import { KIND_COLOURS, rounded, sizeOf } from '../look.ts';
import { xmlText } from '../syntax/xml.ts';
import { flatNodeValues } from '../values.ts';

const NODE_ATTRIBUTES = [
  ['kind', 'string'],
  ['papers', 'integer'],
  ['definition', 'string'],
  ['aliases', 'string'],
  ['broader', 'string'],
  ['last', 'string'],
  ['community', 'integer'],
  ['pageRank', 'double'],
] as const;

export const gexf: ExportFormat = {
  name: 'gexf',
  summary: 'GEXF 1.3 for Gephi: colours, sizes, places and a timeline',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  subject: 'graph',
  async *write(graph, head) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>${xmlText(head.generator)}</creator>
    <description>${xmlText(headLines(head).join('\n'))}</description>
  </meta>
  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">
    <attributes class="node">
${NODE_ATTRIBUTES.map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`).join('')}    </attributes>
    <attributes class="edge">
      <attribute id="npmi" title="npmi" type="double"/>
      <attribute id="last" title="last" type="string"/>
    </attributes>
    <nodes count="${head.nodes}">
`;
    for await (const nodes of graph.nodes()) yield nodes.map(nodeElement).join('');
    yield `    </nodes>\n    <edges count="${head.edges}">\n`;
    let id = 0;
    for await (const edges of graph.edges()) {
      yield edges.map((edge) => edgeElement(edge, id++)).join('');
    }
    yield '    </edges>\n  </graph>\n</gexf>\n';
  },
};

/** A concept begins with its first dated paper and does not end. */
function nodeElement(node: ExportNode): string {
  const { slug, name, kind, papers, firstOn, place } = node;
  const values: Readonly<Record<string, string | number | null>> = flatNodeValues(node);
  const attributes = NODE_ATTRIBUTES.map(([attribute]) => {
    const value = values[attribute] ?? null;
    return value === null ? '' : `<attvalue for="${attribute}" value="${xmlText(String(value))}"/>`;
  }).join('');
  const { r, g, b } = KIND_COLOURS[kind];
  const position = place === null ? '' : `<viz:position x="${place.x}" y="${place.y}" z="0"/>`;
  return `      <node id="${slug}" label="${xmlText(name)}"${startOf(firstOn)}><attvalues>${attributes}</attvalues><viz:color r="${r}" g="${g}" b="${b}"/>${position}<viz:size value="${sizeOf(papers)}"/></node>\n`;
}

/** A pair begins with its first dated paper and does not end. */
function edgeElement(edge: ExportEdge, id: number): string {
  const { source, target, papers, npmi, firstOn, lastOn } = edge;
  const last = lastOn === null ? '' : `<attvalue for="last" value="${lastOn}"/>`;
  return `      <edge id="${id}" source="${source.slug}" target="${target.slug}"${startOf(firstOn)} weight="${papers}"><attvalues><attvalue for="npmi" value="${rounded(npmi)}"/>${last}</attvalues></edge>\n`;
}

/** GEXF takes whole days only: the first of the month or year. */
function startOf(date: string | null): string {
  return date === null ? '' : ` start="${`${date}-01-01`.slice(0, 10)}"`;
}
