// Pairs of a short and a long form, counted by paper: how often a short form means this and not something else.
import { compareCodePoints } from '../../model/order.ts';

/** One word with two capitals or more. Catches `DAE`, `LoRA`, `GRPO-S`; refuses `Adam`, `Direct Advantage`. */
const SHORT = /^(?=.*\p{Lu}.*\p{Lu})\p{L}[\p{L}\p{N}+-]{1,9}$/u;
/** Several words. Catches `low-rank adaptation`; refuses `GPT-4`, `LoRA`. */
const LONG = /\p{L}{2,}[\s-]+.*\p{Ll}{3,}/u;

/** The short form's letters stand in the long form in their order, the first at its beginning. */
export function isShortFor(short: string, long: string): boolean {
  if (!SHORT.test(short) || !LONG.test(long) || short.length * 2 > long.length) return false;
  const letters =
    short
      .replace(/s$/, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  const text = long.toLowerCase();
  let at = -1;
  return letters.every((letter, i) => {
    at = text.indexOf(letter, at + 1);
    return i === 0 ? at === 0 : at > 0;
  });
}

export interface Meaning {
  /** Folded long form. */
  readonly long: string;
  readonly papers: number;
  /** Share of the papers that spell the short form out. */
  readonly agreement: number;
}

/** Folded short forms and what they are spelled out as. */
export class ShortForms {
  readonly #longs = new Map<string, Map<string, number>>();

  /** One paper's pair. */
  add(short: string, long: string): void {
    const longs = this.#longs.get(short) ?? new Map<string, number>();
    longs.set(long, (longs.get(long) ?? 0) + 1);
    this.#longs.set(short, longs);
  }

  /** The most frequent first; none where no paper spells it out. */
  meaningsOf(short: string): Meaning[] {
    const longs = [...(this.#longs.get(short) ?? [])];
    const all = longs.reduce((sum, [, papers]) => sum + papers, 0);
    return longs
      .map(([long, papers]) => ({ long, papers, agreement: papers / all }))
      .sort((a, b) => b.papers - a.papers || compareCodePoints(a.long, b.long));
  }

  /** In the order of their first paper. */
  keys(): Iterable<string> {
    return this.#longs.keys();
  }
}
