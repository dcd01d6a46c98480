// A piece's letters in, numbers of what they say to the tagger out: for the piece itself, and for its neighbours one
// and two pieces away. They depend on the letters alone, so that their weights are summed once for each distinct piece.
import { KINDS } from '../../model/concept.ts';
import { hashWord, mix, template } from '../features/feature-set.ts';
import type { Words } from '../words.ts';
import { plainFeature } from './model.ts';
import type { WordClasses } from './word-classes.ts';

/** Where the piece whose letters are read stands from the tagged one: two and one before it, itself, after it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

export interface PartText {
  readonly text: string;
  readonly fold: string;
}

const FAR = ['fold', 'middle', 'coarse', 'list'] as const;
const NEAR = [...FAR, 'pattern', 'fine', 'suffix 3'] as const;
const OWN = [
  ...NEAR,
  'text',
  'prefix 2',
  'prefix 3',
  'prefix 4',
  'suffix 2',
  'suffix 4',
  'suffix 5',
  'length',
] as const;
type Name = (typeof OWN)[number];

const NAMES: readonly (readonly Name[])[] = [FAR, NEAR, OWN, NEAR, FAR];
const TEMPLATES = OFFSETS.map((offset, i) =>
  (NAMES[i] ?? []).map((name) => template(`tagger ${offset} ${name}`)),
);

/** For each of OFFSETS the feature numbers. */
export function partFeatures(part: PartText, words: Words, classes: WordClasses): number[][] {
  const values = valuesOf(part, words, classes);
  return OFFSETS.map((_, i) =>
    (NAMES[i] ?? []).map((name, n) => plainFeature(mix(TEMPLATES[i]?.[n] ?? 0, values[name]))),
  );
}

function valuesOf(
  { text, fold }: PartText,
  words: Words,
  classes: WordClasses,
): Record<Name, number> {
  const lower = text.toLowerCase();
  const found = classes.get(fold);
  return {
    fold: hashWord(fold),
    text: hashWord(text),
    fine: found?.fine ?? -1,
    middle: found?.middle ?? -1,
    coarse: found?.coarse ?? -1,
    list: listOf(lower, fold, words),
    pattern: hashWord(patternOf(text)),
    'prefix 2': hashWord(lower.slice(0, 2)),
    'prefix 3': hashWord(lower.slice(0, 3)),
    'prefix 4': hashWord(lower.slice(0, 4)),
    'suffix 2': hashWord(lower.slice(-2)),
    'suffix 3': hashWord(lower.slice(-3)),
    'suffix 4': hashWord(lower.slice(-4)),
    'suffix 5': hashWord(lower.slice(-5)),
    length: Math.min(text.length, 12),
  };
}

/** What the word lists say of it, as one number. */
function listOf(lower: string, fold: string, words: Words): number {
  const head = words.heads.get(fold);
  const beside = words.beside.get(lower);
  const bits = [
    words.stop.has(lower),
    words.verbs.has(lower),
    words.genericModifiers.has(lower),
    words.genericNouns.has(lower),
    words.introduce.has(lower),
    words.own.has(lower),
    words.use.has(lower),
    words.solo.has(fold),
  ].reduce((sum, is) => 2 * sum + (is ? 1 : 0), 1);
  return mix(bits, (head ? KINDS.indexOf(head) : 6) * 8 + (beside ? KINDS.indexOf(beside) : 6));
}

/** `LoRA` gives `XxX`, `GPT` `X`, `3.5` `0.0`: runs of like signs are one. */
function patternOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lt}\p{Lm}]+/gu, 'x')
    .replace(/\p{N}+/gu, '0');
}
