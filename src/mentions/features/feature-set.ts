// Features as numbers: a template's number mixed with the numbers of the words it is filled with. No text is built.

/** Takes the features of one candidate: the scorer adds up their weights, training keeps them. */
export interface FeatureSink {
  /** Adds the template filled with up to three values; a feature counts once however often it is added. */
  add(template: number, a?: number, b?: number, c?: number): void;
}

/** The number of a template filled with values; zeros at the end cost nothing. */
export function featureOf(template: number, a: number, b: number, c: number): number {
  const one = mix(template, a);
  if (c !== 0) return mix(mix(one, b), c);
  return b === 0 ? one : mix(one, b);
}

/** Keeps the distinct features of one candidate. */
export class FeatureList implements FeatureSink {
  readonly #features = new Set<number>();

  add(template: number, a = 0, b = 0, c = 0): void {
    this.#features.add(featureOf(template, a, b, c));
  }

  toArray(): Int32Array {
    return Int32Array.from(this.#features);
  }
}

/** The number of a kind of feature, from its name: digits count, `suffix 3` is not `suffix 4`. */
export function template(name: string): number {
  let hash = FNV_START;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ZERO = 48;
const NINE = 57;

/** A 32-bit number of a word (FNV-1a over UTF-16 units); all runs of digits are alike. */
export function hashWord(word: string): number {
  return hashLetters(word, 0, word.length);
}

/** The number of the word that stands at these offsets, which may lie beyond the text. */
export function hashLetters(word: string, start: number, end: number): number {
  const from = Math.max(0, start);
  const to = Math.min(word.length, end);
  let hash = FNV_START;
  let wasDigit = false;
  for (let i = from; i < to; i++) {
    const unit = word.charCodeAt(i);
    const isDigit = unit >= ZERO && unit <= NINE;
    if (!(isDigit && wasDigit)) hash = Math.imul(hash ^ (isDigit ? ZERO : unit), FNV_PRIME);
    wasDigit = isDigit;
  }
  return hash | 0;
}

/** Order matters: mix(a, b) is not mix(b, a). The finaliser is MurmurHash3's. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
