// A name in, the fronts of it that may be its family out: `Qwen2-VL-7B` is a Qwen2-VL, a Qwen2, a Qwen.
import { shapeOf } from '../../mentions/shape.ts';

/** Where a name may be cut: before a hyphen or blank, and between letters and a number. */
const CUT = /(?=[-\s_])|(?<=\p{L}{2})(?=v?\d)/gu;

/** What only versions begin with. Catches `-3` of `Llama-3`, ` 2.5`; refuses `-VL`. */
const VERSION = /^[-\s_]?v?\d/;

/** Proper fronts, the longest first; only those that are written as names, or stand before a version. */
export function frontsOf(name: string): string[] {
  return [...name.matchAll(CUT)]
    .map(({ index }) => index)
    .filter((index) => index > 1 && isName(name.slice(0, index), name.slice(index)))
    .reverse()
    .map((cut) => name.slice(0, cut));
}

function isName(front: string, rest: string): boolean {
  const shape = shapeOf(front);
  const isPhrase = /\p{Ll}\s/u.test(front);
  if (isPhrase || shape === 'none' || !/\p{L}{2}/u.test(front)) return false;
  return shape !== 'cap' || VERSION.test(rest);
}
