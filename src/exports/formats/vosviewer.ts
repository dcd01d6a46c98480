// VOSviewer JSON (https://app.vosviewer.com/docs/file-types/json-file-type/): a co-occurrence map for VOSviewer and its online twin.
import { type ExportFormat, headLines } from '../format.ts';
import type { ExportNode } from '../graph.ts';
import { rounded } from '../look.ts';
import { jsonItems } from '../syntax/json.ts';
import { xmlText } from '../syntax/xml.ts';

export const vosviewer: ExportFormat = {
  name: 'vosviewer',
  summary: 'VOSviewer JSON: a co-occurrence map',
  extension: 'json',
  mediaType: 'application/json',
  subject: 'graph',
  async *write(graph, head) {
    const info = {
      title: `Paperloom: ${head.query}`,
      description: headLines(head).map(xmlText).join('<br>'),
    };
    yield `{"info":${JSON.stringify(info)},\n"config":${JSON.stringify(CONFIG)},\n"network":{"items":[`;
    let index = 0;
    yield* jsonItems(graph.nodes(), (node) => itemOf(node, ++index));
    yield '],\n"links":[';
    yield* jsonItems(graph.edges(), ({ source, target, papers }) => ({
      source_id: source.index + 1,
      target_id: target.index + 1,
      strength: papers,
    }));
    yield ']}}\n';
  },
};

const CONFIG = {
  terminology: {
    item: 'Concept',
    items: 'Concepts',
    link: 'Co-occurrence',
    links: 'Co-occurrences',
  },
  parameters: { item_size: 'Papers' },
};

/** Numbers count from 1, as clusters do. Descriptions are HTML there. Without a place VOSviewer finds one itself. */
function itemOf(node: ExportNode, id: number) {
  const { name, kind, papers, definition, firstOn, place } = node;
  const words = [kind.toLowerCase(), ...(definition === null ? [] : [definition])];
  return {
    id,
    label: name,
    description: xmlText(words.join(': ')),
    ...(place !== null && { x: place.x, y: place.y, cluster: place.community + 1 }),
    weights: { Papers: papers },
    scores: {
      ...(firstOn !== null && { 'First year': Number(firstOn.slice(0, 4)) }),
      ...(place !== null && { PageRank: rounded(place.pageRank) }),
    },
  };
}
