// Graphology's serialised graph (https://graphology.github.io/serialization.html): for sigma.js, Gephi Lite and one's own scripts.
import { type ExportFormat, headObject } from '../format.ts';
import type { ExportNode } from '../graph.ts';
import { jsonItems } from '../syntax/json.ts';
import { edgeValues, nodeValues } from '../values.ts';

export const graphology: ExportFormat = {
  name: 'graphology',
  summary: 'Graphology JSON for sigma.js, Gephi Lite and scripts',
  extension: 'json',
  mediaType: 'application/json',
  subject: 'graph',
  async *write(graph, head) {
    const options = { type: 'undirected', multi: false, allowSelfLoops: false };
    yield `{"attributes":${JSON.stringify(headObject(head))},\n"options":${JSON.stringify(options)},\n"nodes":[`;
    yield* jsonItems(graph.nodes(), nodeObject);
    yield '],\n"edges":[';
    yield* jsonItems(graph.edges(), (edge) => ({
      source: edge.source.slug,
      target: edge.target.slug,
      attributes: edgeValues(edge),
    }));
    yield ']}\n';
  },
};

function nodeObject(node: ExportNode) {
  const { slug, name, place } = node;
  return {
    key: slug,
    attributes: {
      label: name,
      ...nodeValues(node),
      ...(place !== null && { x: place.x, y: place.y }),
    },
  };
}
