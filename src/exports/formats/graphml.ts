// GraphML (http://graphml.graphdrawing.org): for networkx, igraph, yEd and Gephi.
import { type ExportFormat, headObject } from '../format.ts';
import type { ExportEdge, ExportNode } from '../graph.ts';
import { xmlText } from '../syntax/xml.ts';
import { edgeValues, flatNodeValues } from '../values.ts';

const KEYS = {
  graph: {
    generator: 'string',
    query: 'string',
    leftOut: 'string',
    data: 'string',
    lexicon: 'string',
  },
  node: {
    label: 'string',
    kind: 'string',
    papers: 'int',
    definition: 'string',
    aliases: 'string',
    broader: 'string',
    first: 'string',
    last: 'string',
    community: 'int',
    pageRank: 'double',
    x: 'double',
    y: 'double',
    size: 'double',
    color: 'string',
  },
  edge: { weight: 'int', npmi: 'double', first: 'string', last: 'string' },
} as const;

export const graphml: ExportFormat = {
  name: 'graphml',
  summary: 'GraphML for networkx, igraph, yEd and Gephi',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  subject: 'graph',
  async *write(graph, head) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keyElements()}  <graph id="paperloom" edgedefault="undirected" parse.nodes="${head.nodes}" parse.edges="${head.edges}">
`;
    yield `    ${dataElements('graph', headObject(head))}\n`;
    for await (const nodes of graph.nodes()) yield nodes.map(nodeElement).join('');
    for await (const edges of graph.edges()) yield edges.map(edgeElement).join('');
    yield '  </graph>\n</graphml>\n';
  },
};

function keyElements(): string {
  return Object.entries(KEYS)
    .flatMap(([domain, keys]) =>
      Object.entries(keys).map(
        ([name, type]) =>
          `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`,
      ),
    )
    .join('');
}

/** Values without a key, and those that are missing, are left out. */
function dataElements(
  domain: keyof typeof KEYS,
  values: Readonly<Record<string, string | number | null>>,
): string {
  return Object.keys(KEYS[domain])
    .map((name) => {
      const value = values[name] ?? null;
      return value === null ? '' : `<data key="${domain}-${name}">${xmlText(String(value))}</data>`;
    })
    .join('');
}

function nodeElement(node: ExportNode): string {
  const { slug, name, place } = node;
  const values = { label: name, ...flatNodeValues(node), x: place?.x ?? null, y: place?.y ?? null };
  return `    <node id="${slug}">${dataElements('node', values)}</node>\n`;
}

function edgeElement(edge: ExportEdge): string {
  const { source, target } = edge;
  const data = dataElements('edge', edgeValues(edge));
  return `    <edge source="${source.slug}" target="${target.slug}">${data}</edge>\n`;
}
