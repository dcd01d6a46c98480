// A name in, the lexicon's family it is a version of out: `Llama-3.1-70B` is a Llama, `ResNet-50` a ResNet.
import type { Document, PieceSpan } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';

export interface Family {
  /** Index of the family's concept. */
  readonly concept: number;
  /** What follows the family's name is a size or a version, nothing else. */
  readonly isVersion: boolean;
}

/** Sizes, versions and the like. Catches `50`, `v2`, `7b`, `8x7b`, `instruct`, `b0`; refuses `adapter`, `vl`. */
const VERSION =
  /^(?:v?\d+(?:\.\d+)?[bmk]?|\d+x\d+b|[a-z]?\d+|instruct|chat|base|large|small|tiny|mini|nano|pro|turbo|flash|sonnet|opus|haiku|ultra|preview|thinking|max|plus|xl|xxl|lite|[a-z])$/;
/** A piece that runs from name to version. Catches `llama2`, `qwen2.5`, `yolov8`; refuses `pg`, `3d`. */
const NUMBERED = /^(\p{L}{2,}?)(v?\d[\d.]*\p{L}?)$/u;

/** The longest front of the name that the lexicon holds; undefined where there is none. */
export function findFamily(
  lexicon: Lexicon,
  document: Document,
  { from, to }: PieceSpan,
): Family | undefined {
  let whole = '';
  let best: Family | undefined;
  for (let end = from + 1; end <= to; end++) {
    const fold = document.pieces[end - 1]?.part.fold ?? '';
    const numbered = NUMBERED.exec(fold)?.[1];
    const cut = numbered === undefined ? undefined : conceptAt(lexicon, whole + numbered);
    if (cut !== undefined) best = { concept: cut, isVersion: areVersions(document, end, to) };
    whole += fold;
    const concept = end < to ? conceptAt(lexicon, whole) : undefined;
    if (concept !== undefined) best = { concept, isVersion: areVersions(document, end, to) };
  }
  return best;
}

function conceptAt(lexicon: Lexicon, fold: string): number | undefined {
  const patterns = lexicon.byFold.get(fold) ?? [];
  return patterns.length === 1 ? lexicon.patterns[patterns[0] ?? 0]?.concept : undefined;
}

function areVersions(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!VERSION.test(document.pieces[i]?.part.fold ?? '')) return false;
  }
  return true;
}
