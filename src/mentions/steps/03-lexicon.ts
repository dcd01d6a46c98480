// Forms of the lexicon in, places of its concepts out: guards asked, meanings told apart, the longest kept.
import type { PieceSpan } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { type Assurance, countNear, type GuardContext, passGuard } from '../lexicon/guard.ts';
import { type FormMatch, findForms } from '../lexicon/match.ts';

export interface LexiconPlace extends PieceSpan {
  readonly concept: number;
  readonly assurance: Assurance;
  /** Inside a longer place: it names its concept only if the longer one turns out to be none. */
  readonly isInside: boolean;
}

interface Reading {
  readonly concept: number;
  readonly assurance: Assurance;
  readonly near: number;
}

/** Places in order of their start, the longest first. */
export function findLexiconPlaces(lexicon: Lexicon, context: GuardContext): LexiconPlace[] {
  const forms = findForms(lexicon, context.document);
  const places: LexiconPlace[] = [];
  let end = 0;
  for (const form of forms) {
    const reading = readForm(lexicon, context, form);
    if (!reading) continue;
    const { from, to } = form;
    const { concept, assurance } = reading;
    places.push({ from, to, concept, assurance, isInside: to <= end });
    if (assurance !== 'unsure') end = Math.max(end, to);
  }
  return places;
}

/** The one meaning whose guard passes, or the only one that may; of several the one with the most near words; a tie is left unlinked. */
function readForm(
  lexicon: Lexicon,
  context: GuardContext,
  form: FormMatch,
): { concept: number; assurance: Assurance } | null {
  if (form.patterns.length === 1) return readPattern(lexicon, context, form);
  const readings: Reading[] = [];
  for (const index of form.patterns) {
    const pattern = lexicon.patterns[index];
    const concept = pattern && lexicon.concepts[pattern.concept];
    const assurance = pattern && passGuard(lexicon, context, pattern, form);
    if (!pattern || !concept || !assurance) continue;
    if (readings.some((r) => r.concept === pattern.concept)) continue;
    readings.push({ concept: pattern.concept, assurance, near: countNear(context, concept) });
  }
  const sure = readings.filter(({ assurance }) => assurance !== 'unsure');
  const told = sure.length > 0 ? sure : readings;
  const [best, next] = told.sort((a, b) => b.near - a.near);
  if (!best || (next && next.near === best.near)) return null;
  return { concept: best.concept, assurance: best.assurance };
}

/** The only pattern of a form, where its guard passes. */
function readPattern(
  lexicon: Lexicon,
  context: GuardContext,
  form: FormMatch,
): { concept: number; assurance: Assurance } | null {
  const pattern = lexicon.patterns[form.patterns[0] ?? 0];
  const assurance = pattern && passGuard(lexicon, context, pattern, form);
  return pattern && assurance ? { concept: pattern.concept, assurance } : null;
}
