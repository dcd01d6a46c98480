// A Cypher script: fills a Neo4j (or another that speaks Cypher) with the graph; run again it changes nothing.
import { type ExportFormat, headLines } from '../format.ts';
import type { ExportEdge, ExportNode } from '../graph.ts';
import { inSlices, itemsOf } from '../in-slices.ts';
import { rounded } from '../look.ts';
import { cypherMap } from '../syntax/cypher.ts';

/** Rows a statement: enough to be quick, few enough for a parser. */
const ROWS_AT_ONCE = 500;

export const cypher: ExportFormat = {
  name: 'cypher',
  summary: 'a Cypher script for a Neo4j of your own: cypher-shell -f FILE',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  subject: 'graph',
  async *write(graph, head) {
    for (const line of headLines(head)) yield `// ${line.replace(/\s+/g, ' ')}\n`;
    yield 'CREATE CONSTRAINT paperloom_concept IF NOT EXISTS FOR (c:Concept) REQUIRE c.slug IS UNIQUE;\n';
    for await (const nodes of graph.nodes()) {
      yield `UNWIND [\n${nodes.map(nodeRow).join(',\n')}\n] AS row\nMERGE (c:Concept {slug: row.slug})\nSET c += row;\n`;
    }
    for await (const nodes of graph.nodes()) {
      const rows = nodes.flatMap(parentRows);
      if (rows.length === 0) continue;
      yield `UNWIND [\n${rows.join(',\n')}\n] AS row\nMATCH (c:Concept {slug: row.slug}), (p:Concept {slug: row.broader})\nMERGE (c)-[:BROADER]->(p);\n`;
    }
    for await (const edges of inSlices(itemsOf(graph.edges()), ROWS_AT_ONCE)) {
      yield `UNWIND [\n${edges.map(edgeRow).join(',\n')}\n] AS row\nMATCH (a:Concept {slug: row.a}), (b:Concept {slug: row.b})\nMERGE (a)-[r:CO_OCCURS]->(b)\nSET r.papers = row.papers, r.npmi = row.npmi, r.firstOn = row.firstOn, r.lastOn = row.lastOn;\n`;
    }
  },
};

function nodeRow(node: ExportNode): string {
  const { slug, name, kind, definition, papers, aliases, firstOn, lastOn, place } = node;
  return cypherMap({
    slug,
    name,
    kind,
    definition,
    papers,
    aliases,
    firstOn,
    lastOn,
    ...(place !== null && { ...place, pageRank: rounded(place.pageRank) }),
  });
}

function parentRows({ slug, broader }: ExportNode): string[] {
  return broader.map((parent) => cypherMap({ slug, broader: parent }));
}

/** Pairs have no direction; Cypher's relationships have one, so each is written one way. */
function edgeRow({ source, target, papers, npmi, firstOn, lastOn }: ExportEdge): string {
  const ends = { a: source.slug, b: target.slug };
  return cypherMap({ ...ends, papers, npmi: rounded(npmi), firstOn, lastOn });
}
