// Cytoscape JSON (https://manual.cytoscape.org, CYJS): for Cytoscape and cytoscape.js.
import { type ExportFormat, headObject } from '../format.ts';
import type { ExportNode } from '../graph.ts';
import { jsonItems } from '../syntax/json.ts';
import { edgeValues, nodeValues } from '../values.ts';

export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  summary: 'Cytoscape JSON for Cytoscape and cytoscape.js',
  extension: 'cyjs',
  mediaType: 'application/json',
  subject: 'graph',
  async *write(graph, head) {
    const data = { name: `Paperloom: ${head.query}`, ...headObject(head) };
    yield `{"format_version":"1.0","generated_by":${JSON.stringify(head.generator)},"target_cytoscapejs_version":"~3.0",\n"data":${JSON.stringify(data)},\n"elements":{"nodes":[`;
    yield* jsonItems(graph.nodes(), nodeObject);
    yield '],\n"edges":[';
    yield* jsonItems(graph.edges(), (edge) => ({
      data: {
        id: `${edge.source.slug}|${edge.target.slug}`,
        source: edge.source.slug,
        target: edge.target.slug,
        interaction: 'co-occurs',
        ...edgeValues(edge),
      },
    }));
    yield ']}}\n';
  },
};

function nodeObject(node: ExportNode) {
  const { slug, name, place } = node;
  return {
    data: { id: slug, name, ...nodeValues(node) },
    ...(place !== null && { position: { x: place.x, y: place.y } }),
  };
}
