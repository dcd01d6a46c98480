// What every format tells of a concept beside its id and its name, and of a pair beside its ends, under the names that all formats give it.
import type { ExportEdge, ExportNode } from './graph.ts';
import { hexColour, rounded, sizeOf } from './look.ts';

export function nodeValues(node: ExportNode) {
  const { kind, papers, definition, aliases, broader, firstOn, lastOn, place } = node;
  return {
    kind,
    papers,
    definition,
    aliases,
    broader,
    first: firstOn,
    last: lastOn,
    ...(place !== null && { community: place.community, pageRank: rounded(place.pageRank) }),
    size: sizeOf(papers),
    color: hexColour(kind),
  };
}

/** The same for formats that know no lists: their items stand between semicolons; null where there are none. */
export function flatNodeValues(node: ExportNode) {
  const { aliases, broader, ...values } = nodeValues(node);
  return { ...values, aliases: joined(aliases), broader: joined(broader) };
}

export function edgeValues({ papers, npmi, firstOn, lastOn }: ExportEdge) {
  return { weight: papers, npmi: rounded(npmi), first: firstOn, last: lastOn };
}

function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ');
}
