// Cytoscape JSON (https://manual.cytoscape.org, CYJS): for Cytoscape and cytoscape.js.
import { type ExportFormat, headObject } from '../format.ts';
import type { ExportNode } from '../graph.ts';
import { rounded } from '../look.ts';
import { nodeValues } from '../node-values.ts';
import { jsonItems } from '../syntax/json.ts';

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
    yield* jsonItems(graph.edges(), ({ source, target, papers, npmi }) => ({
      data: {
        id: `${source.slug}|${target.slug}`,
        source: source.slug,
        target: target.slug,
        interaction: 'co-occurs',
        weight: papers,
        npmi: rounded(npmi),
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
