// The concepts of a drawing as rows of a table, in an order that can be chosen.
import type { Drawing } from './drawing.ts';
import { kindText } from './kinds.ts';

export interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly papers: number;
  readonly lines: number;
  /** `2016-06`, or empty. */
  readonly since: string;
  readonly community: string;
}

export const COLUMNS = ['name', 'kind', 'papers', 'lines', 'since', 'community'] as const;
export type Column = (typeof COLUMNS)[number];

/** Numbers largest first, texts from A on; what is equal goes by papers, then by name. */
export function tableRows({ nodes, edges, communities }: Drawing, by: Column): TableRow[] {
  const lines = new Map<string, number>();
  for (const key of edges.flatMap(({ source, target }) => [source, target])) {
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const names = new Map(communities.map(({ number, name }) => [number, name]));
  const rows = nodes.map((node) => ({
    key: node.key,
    name: node.name,
    kind: kindText(node.kind).one,
    papers: node.papers,
    lines: lines.get(node.key) ?? 0,
    since: node.firstSeenOn ?? '',
    community: names.get(node.community) ?? '',
  }));
  return rows.toSorted(
    (a, b) => compare(a[by], b[by]) || b.papers - a.papers || compare(a.name, b.name),
  );
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? b - a
    : String(a).localeCompare(String(b), 'en');
}
