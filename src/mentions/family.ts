// A name in, the lexicon's family it is a version of out: `Llama-3.1-70B` is a Llama, `ResNet-50` a ResNet.
import type { Document, PieceSpan } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { ROOT, valuesAt, walk } from './lexicon/trie.ts';
import { PART } from './part.ts';

export interface Family {
  /** Index of the family's concept. */
  readonly concept: number;
  /** What follows the family's name is a size or a version, nothing else. */
  readonly isVersion: boolean;
}

/** The longest front of the name that the lexicon holds; undefined where there is none. */
export function findFamily(
  lexicon: Lexicon,
  document: Document,
  { from, to }: PieceSpan,
): Family | undefined {
  const { trie } = lexicon;
  let node = ROOT;
  let best: Family | undefined;
  for (let end = from + 1; end <= to && node >= 0; end++) {
    const part = document.pieces.part(end - 1);
    if (!part) break;
    const cut =
      part.numbered === null ? undefined : conceptAt(lexicon, walk(trie, node, part.numbered));
    if (cut !== undefined) best = { concept: cut, isVersion: areVersions(document, end, to) };
    node = end === from + 1 ? (document.pieces.nodes[from] ?? -1) : walk(trie, node, part.fold);
    const concept = end < to ? conceptAt(lexicon, node) : undefined;
    if (concept !== undefined) best = { concept, isVersion: areVersions(document, end, to) };
  }
  return best;
}

/** The one concept whose form ends at the node. */
function conceptAt(lexicon: Lexicon, node: number): number | undefined {
  const patterns = node < 0 ? undefined : valuesAt(lexicon.trie, node);
  return patterns?.length === 1 ? lexicon.patterns[patterns[0] ?? 0]?.concept : undefined;
}

function areVersions({ pieces }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!pieces.has(i, PART.version)) return false;
  return true;
}
