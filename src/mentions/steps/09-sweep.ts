// Candidates in, the same with more places out: a name found once is found wherever the paper writes it again,
// whatever its shape there: `CoT` after its expansion, `power scheduler` after the title's `Power Scheduler`.
import { type Candidate, type Finding, surfaceOf } from '../candidate.ts';
import type { Document } from '../document.ts';
import type { FoldNumbers } from '../fold-numbers.ts';
import { isCased } from '../lexicon/guard.ts';
import { PART } from '../part.ts';
import { compareSpans } from './08-candidates.ts';

interface Form {
  readonly candidate: number;
  /** A single word keeps its letters' case, a phrase does not. */
  readonly cased: string | null;
}

const LONGEST_FORM = 8;

/** Names that are looked for, by the numbers of their folds. */
type Forms = ReadonlyMap<number, Form>;

/** Linear in the text: each place is asked for a handful of lengths. */
export function sweepNames(
  document: Document,
  folds: FoldNumbers,
  candidates: readonly Candidate[],
): Candidate[] {
  const forms = new Map<number, Form>();
  // A name is looked for only where its first piece stands: `3D-CNN` is not found by `3DCNN`.
  const starts = new Set<number>();
  candidates.forEach((candidate, i) => {
    for (const finding of candidate.findings) addForm(document, folds, finding, i, forms, starts);
  });
  const more: (Finding[] | undefined)[] = candidates.map(() => undefined);
  for (let from = 0; from < document.pieces.length; from++) {
    if (starts.has(document.pieces.letters(from))) addPlaces(document, folds, forms, from, more);
  }
  return candidates.map((candidate, i) => withPlaces(candidate, more[i]));
}

function addForm(
  document: Document,
  folds: FoldNumbers,
  { from, to, rule }: Finding,
  candidate: number,
  forms: Map<number, Form>,
  starts: Set<number>,
): void {
  if (rule.startsWith('term') || rule.startsWith('lexicon')) return;
  if (to - from > LONGEST_FORM) return;
  const fold = folds.numberOf(document, from, to);
  if (forms.has(fold)) return;
  const surface = surfaceOf(document, { from, to });
  forms.set(fold, { candidate, cased: BLANK.test(surface) ? null : surface });
  starts.add(document.pieces.letters(from));
}

const BLANK = /\s/;

/** Adds the forms that stand at the piece to their candidates' places, the shortest first. */
function addPlaces(
  document: Document,
  folds: FoldNumbers,
  forms: Forms,
  from: number,
  more: (Finding[] | undefined)[],
): void {
  const { tokens, pieces } = document;
  if (tokens.pieces[pieces.token(from)] !== from) return;
  const most = Math.min(from + LONGEST_FORM, pieces.length);
  for (let to = from + 1; to <= most; to++) {
    const token = pieces.token(to - 1);
    if (to - from > 1 && tokens.pieces[token] === to - 1 && !tokens.runsOn(token)) break;
    if (!pieces.has(to - 1, PART.endsName)) continue;
    const fold = folds.find(document, from, to);
    const form = fold < 0 ? undefined : forms.get(fold);
    if (!form) continue;
    if (form.cased !== null && !isCased(form.cased, surfaceOf(document, { from, to }))) continue;
    const places = more[form.candidate];
    const place = { from, to, rule: 'sweep' };
    if (places) places.push(place);
    else more[form.candidate] = [place];
  }
}

/** Both lists are in order; a place that is known already keeps its rule. */
function withPlaces(candidate: Candidate, more: readonly Finding[] | undefined): Candidate {
  if (!more) return candidate;
  const { findings } = candidate;
  const merged: Finding[] = [];
  let at = 0;
  for (const finding of findings) {
    let next = more[at];
    while (next && compareSpans(next, finding) <= 0) {
      if (compareSpans(next, finding) < 0) merged.push(next);
      next = more[++at];
    }
    merged.push(finding);
  }
  for (; at < more.length; at++) {
    const next = more[at];
    if (next) merged.push(next);
  }
  if (merged.length === findings.length) return candidate;
  const { key, concept, longForm } = candidate;
  return { key, concept, longForm, findings: merged };
}
