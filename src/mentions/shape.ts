// A word in, what its letters say of it out: names are written with inner capitals, digits and signs.

export const SHAPES = ['none', 'inner', 'digit', 'caps', 'cap', 'sign'] as const;
export type Shape = (typeof SHAPES)[number];

/** `pass@1`, `C++`, `Recall@10`. Refuses `R&D`. */
const SIGN = /^[\p{L}][\p{L}\p{N}-]*(?:@\p{N}+|@k|\+{1,2}|#|\*)$/iu;
/** A capital after a small letter, or small letters after two capitals. Catches `LoRA`, `MLPMixer`; refuses `LLMs`, `Paper`. */
const INNER = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}/u;
/** Letters first, with a digit. Catches `PG19`, `GPT-4`, `T5`; refuses `7B`, `top-1`, `stage-2`. */
const DIGIT = /^(?=.*\p{N})(?:\p{Lu}|\p{Ll}+\p{N}|\p{Ll}+\p{Lu})/u;
/** Catches `BERT`, `LLMs`, `CLIP-ViT`; refuses `A`, `Paper`. */
const CAPS = /^\p{Lu}[\p{Lu}\p{N}&]*\p{Lu}s?(?:-|$)|^\p{Lu}-\p{Lu}/u;
const CAP = /^\p{Lu}\p{Ll}/u;
/** What the letters of one token say. */
export function shapeOf(text: string): Shape {
  if (SIGN.test(text)) return 'sign';
  if (!/\p{Lu}|\p{N}/u.test(text)) return 'none';
  if (INNER.test(text)) return 'inner';
  if (DIGIT.test(text)) return 'digit';
  if (CAPS.test(text)) return 'caps';
  return CAP.test(text) ? 'cap' : 'none';
}
