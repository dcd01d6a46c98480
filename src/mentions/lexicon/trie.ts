// A trie over UTF-16 units in typed arrays: first child and next sibling, 14 bytes a node.

export interface Trie {
  readonly unit: Uint16Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** Index into `values` for nodes where a word ends, else -1. */
  readonly value: Int32Array;
  readonly values: readonly (readonly number[])[];
}

export const ROOT = 0;
const NONE = -1;

/** Builds the trie of words to values. Linear in the words' letters times the branching. */
export function buildTrie(words: readonly (readonly [string, readonly number[]])[]): Trie {
  const size = 1 + words.reduce((sum, [word]) => sum + word.length, 0);
  const unit = new Uint16Array(size);
  const child = new Int32Array(size).fill(NONE);
  const sibling = new Int32Array(size).fill(NONE);
  const value = new Int32Array(size).fill(NONE);
  const values: (readonly number[])[] = [];
  let used = 1;
  for (const [word, numbers] of words) {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let next = child[node] ?? NONE;
      while (next !== NONE && unit[next] !== letter) next = sibling[next] ?? NONE;
      if (next === NONE) {
        next = used++;
        unit[next] = letter;
        sibling[next] = child[node] ?? NONE;
        child[node] = next;
      }
      node = next;
    }
    value[node] = values.length;
    values.push(numbers);
  }
  return { unit, child, sibling, value, values };
}

/** The node after reading `text` from `node`, or -1. */
export function walk(trie: Trie, from: number, text: string): number {
  let node = from;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    let next = trie.child[node] ?? NONE;
    while (next !== NONE && trie.unit[next] !== letter) next = trie.sibling[next] ?? NONE;
    if (next === NONE) return NONE;
    node = next;
  }
  return node;
}

/** The values of the word that ends at the node, or undefined. */
export function valuesAt(trie: Trie, node: number): readonly number[] | undefined {
  return trie.values[trie.value[node] ?? NONE];
}
