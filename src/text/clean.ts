// Source text in, readable text out: LaTeX, entities, lost markup, wraps and invisible signs, step by step.
import type { Range } from '../model/mention.ts';
import { removeInvisible } from './clean/01-invisible.ts';
import { decodeEntities } from './clean/02-entities.ts';
import { setTypography } from './clean/03-typography.ts';
import { readLatex } from './clean/04-latex.ts';
import { restoreLostMarkup } from './clean/05-lost-markup.ts';
import { joinBlanks } from './clean/06-blanks.ts';
import type { CleanText } from './clean-text.ts';
import { applyEdits, type Draft, type OffsetMap, type Step } from './draft.ts';

/** Ties and quotes are settled before LaTeX, whose `\sim` writes a `~` that is meant; blanks come last. */
const STEPS: readonly Step[] = [
  removeInvisible,
  decodeEntities,
  setTypography,
  readLatex,
  restoreLostMarkup,
  joinBlanks,
];

/** Makes a title or abstract readable. Linear in the text; any string is allowed, broken surrogates too. */
export function cleanText(source: string): CleanText {
  let draft: Draft = { text: source };
  for (const step of STEPS) draft = applyEdits(draft, step(draft.text));
  const { text, map } = draft;
  return { source, text, toSource: (display) => toSource(display, text.length, map) };
}

function toSource(display: Range, length: number, map: OffsetMap | undefined): Range {
  const start = Math.min(Math.max(display.start, 0), length);
  const end = Math.min(Math.max(display.end, start), length);
  if (!map) return { start, end };
  if (start < end) return { start: map.from[start] ?? 0, end: map.to[end - 1] ?? 0 };
  const place = start < length ? map.from[start] : map.to[length - 1];
  return { start: place ?? 0, end: place ?? 0 };
}
