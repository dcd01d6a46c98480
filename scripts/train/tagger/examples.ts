// Annotated texts in, sequences to learn from out: for each piece the numbers of its features and its tag.
import { OFFSETS, partFeatures } from '../../../src/mentions/tagger/part-features.ts';
import {
  CODES_A_PIECE,
  codePlaces,
  featureOfCode,
  featureOfPair,
  type PlaceContext,
} from '../../../src/mentions/tagger/place-features.ts';
import { beginOf, insideOf } from '../../../src/mentions/tagger/tags.ts';
import type { WordClasses } from '../../../src/mentions/tagger/word-classes.ts';

export interface TaggedText {
  /** The features of piece i are features[starts[i]..starts[i+1]]. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly tags: Uint8Array;
}

/** Pieces from..to are an entity of the kind with this number. */
export interface TaggedSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

export function taggedText(
  context: PlaceContext,
  classes: WordClasses,
  spans: readonly TaggedSpan[],
): TaggedText {
  const { pieces } = context.document;
  const codes = codePlaces(context);
  const at = Array.from({ length: pieces.length }, (_, i) => i);
  const ofParts = at.map((i) => {
    const part = pieces.part(i);
    return part ? partFeatures(part, classes) : [];
  });
  const rows = at.map((i) => {
    const row = OFFSETS.flatMap((offset, o) => ofParts[i + offset]?.[o] ?? []);
    for (let c = 0; c < CODES_A_PIECE; c++) {
      const code = codes[i * CODES_A_PIECE + c] ?? 0;
      if (code > 0) row.push(featureOfCode(code));
    }
    if (i > 0) row.push(featureOfPair(pieces.hash(i - 1), pieces.hash(i)));
    if (pieces.isOne(i + 1)) row.push(featureOfPair(pieces.hash(i), pieces.hash(i + 1)) | 1);
    return row;
  });
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.length;
  });
  return { starts, features: Int32Array.from(rows.flat()), tags: tagsOf(pieces.length, spans) };
}

function tagsOf(length: number, spans: readonly TaggedSpan[]): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { from, to, kind } of spans) {
    tags.fill(insideOf(kind), from, to);
    tags[from] = beginOf(kind);
  }
  return tags;
}
