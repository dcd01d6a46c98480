// Where the data of a view can be had: the service's `/export/<format>` with the arguments of graph(...).
import { layoutOf, type View } from './view.ts';

export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  readonly use: string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'gexf', title: 'GEXF', use: 'Gephi' },
  { name: 'graphml', title: 'GraphML', use: 'yEd, networkx, igraph' },
  { name: 'graphology', title: 'Graphology JSON', use: 'Gephi Lite, sigma.js' },
  { name: 'cytoscape', title: 'Cytoscape JSON', use: 'Cytoscape' },
  { name: 'vosviewer', title: 'VOSviewer JSON', use: 'VOSviewer' },
  { name: 'csv', title: 'CSV', use: 'spreadsheets' },
  { name: 'jsonld', title: 'JSON-LD', use: 'SKOS vocabularies' },
  { name: 'cypher', title: 'Cypher', use: 'Neo4j' },
  { name: 'bibtex', title: 'BibTeX', use: 'LaTeX' },
  { name: 'ris', title: 'RIS', use: 'Zotero, EndNote' },
  { name: 'markdown', title: 'Markdown', use: 'Obsidian' },
];

/** Of everything, whatever the view shows. */
export function wholeGraphAddress(format: string): string {
  return `/export/${format}`;
}

/** Addresses longer than some 16,000 characters are refused by servers. */
const MOST_INCLUDED = 200;

/** `added` are the concepts that were opened in place: they are part of the view whatever their rank. */
export function exportAddress(
  format: string,
  { focus, kinds, since, until, categories, minPapers, maxNodes }: View,
  added: readonly string[],
): string {
  const query = new URLSearchParams();
  for (const name of focus) query.append('focus', name);
  for (const name of added.slice(0, MOST_INCLUDED)) query.append('include', name);
  const nodes = Math.min(2_000, maxNodes + added.length);
  query.append('maxNodes', String(nodes));
  query.append('maxEdges', String(Math.min(10_000, 5 * nodes)));
  for (const kind of kinds) query.append('kinds', kind);
  if (minPapers > 1) query.append('minPapers', String(minPapers));
  query.append('layout', layoutOf(maxNodes));
  if (since !== null) query.append('since', since);
  if (until !== null) query.append('until', until);
  for (const category of categories) query.append('categories', category);
  return `/export/${format}?${query}`;
}
