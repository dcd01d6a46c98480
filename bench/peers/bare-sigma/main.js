// The yardstick of the explorer: the same concepts and pairs drawn by sigma as it comes, and nothing else on the page.
import Graph from 'graphology';
import Sigma from 'sigma';
import { PICTURE } from '../../../web/api/operations.ts';

const response = await fetch('/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: PICTURE.text,
    variables: { maxNodes: 2_000, maxEdges: 10_000, layout: 'STORED' },
  }),
});
const { nodes, edges } = (await response.json()).data.graph;
const graph = new Graph({ type: 'undirected' });
for (const { slug, size, x, y, concept } of nodes) {
  graph.addNode(slug, { x, y, size: 2 + Math.sqrt(size) / 5, label: concept.name });
}
for (const { source, target } of edges) graph.addEdge(source, target);
new Sigma(graph, document.getElementById('graph'));
document.body.className = 'drawn';
