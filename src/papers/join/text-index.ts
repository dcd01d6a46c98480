// Which abstracts of a block can be alike at all: an index, so that not every pair needs to be compared.
import { compareCodePoints } from '../../model/order.ts';
import { KEY_LENGTH } from '../hashes.ts';
import type { JoinText } from './same-text.ts';

/** Texts are told by their numbers. Those alike are found by one of both ways, each of which may give the text itself. */
export interface TextIndex {
  /** Texts that begin alike, or are equal: all of them alike. */
  sharingStart(text: number): readonly number[];
  /** Texts that share enough rare words that they can be alike. */
  sharingWords(text: number): readonly number[];
}

/** The tokens that a text is looked up by: the first of all its tokens, rarest first. */
interface Prefix {
  readonly tokens: readonly string[];
  /** How rare the last of them is: its place in the order of all tokens of the block. */
  readonly end: number;
  /** Tokens of the text. */
  readonly size: number;
}

/** A text that is looked up by a token, which is at this position in its prefix. */
interface Posting {
  readonly text: number;
  readonly position: number;
}

/**
 * Texts are looked up by how they begin, and by their rarest tokens: two sets with a Jaccard similarity of t share one
 * of the first |x| - ceil(t|x|) + 1 tokens of each, in any one order of all tokens (prefix filter: Surajit Chaudhuri et
 * al., "A Primitive Operator for Similarity Joins in Data Cleaning", 2006), and enough tokens must follow the first that
 * they share (positional filter: Chuan Xiao et al., "Efficient Similarity Joins for Near Duplicate Detection", 2008).
 * Here t is 4/5, in whole numbers throughout. Rarest first keeps the lists short: near linear for abstracts that
 * differ, whatever their number.
 */
export function indexTexts(texts: readonly JoinText[]): TextIndex {
  const starts = texts.map(({ folded }) => folded.slice(0, KEY_LENGTH));
  const byStart = Map.groupBy(texts.keys(), (text) => starts[text]);
  const prefixes = prefixesOf(texts);
  const byToken = new Map<string, Posting[]>();
  for (const [text, { tokens }] of prefixes.entries()) {
    for (const [position, token] of tokens.entries()) {
      const postings = byToken.get(token);
      if (postings) postings.push({ text, position });
      else byToken.set(token, [{ text, position }]);
    }
  }

  function sharingWords(text: number): readonly number[] {
    const own = prefixes[text];
    if (own === undefined) return [];
    const shared = new Map<number, number>();
    for (const [position, token] of own.tokens.entries()) {
      for (const { text: other, position: its } of byToken.get(token) ?? []) {
        const known = shared.get(other);
        const size = prefixes[other]?.size ?? 0;
        const canReach =
          known !== undefined ||
          Math.min(own.size - position, size - its) >= leastShared(own.size, size);
        if (canReach) shared.set(other, (known ?? 0) + 1);
      }
    }
    return [...shared].flatMap(([other, count]) => {
      const its = prefixes[other];
      return its !== undefined && isEnough(count, own, its) ? [other] : [];
    });
  }

  return { sharingStart: (text) => byStart.get(starts[text]) ?? [], sharingWords };
}

/** Whether two texts can still be alike that share so many tokens of their prefixes, with all that follows the rarer one. */
function isEnough(shared: number, one: Prefix, other: Prefix): boolean {
  const rarer = one.end < other.end ? one : other;
  return shared + rarer.size - rarer.tokens.length >= leastShared(one.size, other.size);
}

/** Tokens that sets of these sizes share at least where their Jaccard similarity is 4/5: ceil(t / (1 + t) (|x| + |y|)). */
function leastShared(one: number, other: number): number {
  return Math.ceil((4 * (one + other)) / 9);
}

function prefixesOf(texts: readonly JoinText[]): readonly Prefix[] {
  const counts = new Map<string, number>();
  for (const { tokens } of texts)
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const order = new Map(
    [...counts]
      .sort(([x, xs], [y, ys]) => xs - ys || compareCodePoints(x, y))
      .map(([token], rank) => [token, rank]),
  );
  const rank = (token: string | undefined) => order.get(token ?? '') ?? 0;
  return texts.map(({ tokens: { size }, tokens: all }) => {
    const tokens = [...all]
      .sort((x, y) => rank(x) - rank(y))
      .slice(0, size - Math.ceil((4 * size) / 5) + 1);
    return { tokens, end: rank(tokens.at(-1)), size };
  });
}
