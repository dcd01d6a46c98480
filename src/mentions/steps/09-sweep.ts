// Candidates in, the same with more places out: a name found once is found wherever the paper writes it again,
// whatever its shape there: `CoT` after its expansion, `power scheduler` after the title's `Power Scheduler`.
import { type Candidate, type Finding, foldSpan, surfaceOf } from '../candidate.ts';
import type { Document } from '../document.ts';
import { isCased } from '../lexicon/guard.ts';
import { compareSpans, spanKey } from './08-candidates.ts';

interface Form {
  readonly candidate: number;
  /** A single word keeps its letters' case, a phrase does not. */
  readonly cased: string | null;
}

const LONGEST_FORM = 8;

/** Linear in the text: each place is asked for a handful of lengths. */
export function sweepNames(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const forms = new Map<string, Form>();
  const starts = new Set<string>();
  candidates.forEach((candidate, i) => {
    for (const finding of candidate.findings) addForm(document, finding, i, forms, starts);
  });
  const more = candidates.map(() => [] as Finding[]);
  document.pieces.forEach(({ part }, from) => {
    if (!starts.has(part.fold)) return;
    for (const { candidate, finding } of formsAt(document, forms, from))
      more[candidate]?.push(finding);
  });
  return candidates.map((candidate, i) => withPlaces(candidate, more[i] ?? []));
}

function addForm(
  document: Document,
  finding: Finding,
  candidate: number,
  forms: Map<string, Form>,
  starts: Set<string>,
): void {
  if (finding.rule.startsWith('term') || finding.rule.startsWith('lexicon')) return;
  if (finding.to - finding.from > LONGEST_FORM) return;
  const fold = foldSpan(document, finding);
  if (forms.has(fold)) return;
  const surface = surfaceOf(document, finding);
  forms.set(fold, { candidate, cased: /\s/.test(surface) ? null : surface });
  starts.add(document.pieces[finding.from]?.part.fold ?? '');
}

function formsAt(
  document: Document,
  forms: ReadonlyMap<string, Form>,
  from: number,
): { candidate: number; finding: Finding }[] {
  const found: { candidate: number; finding: Finding }[] = [];
  const first = document.tokens[document.pieces[from]?.token ?? 0];
  if (first?.pieces !== from) return found;
  let fold = '';
  for (let to = from + 1; to <= Math.min(from + LONGEST_FORM, document.pieces.length); to++) {
    const piece = document.pieces[to - 1];
    const token = piece && document.tokens[piece.token];
    if (!piece || !token || (token.pieces === to - 1 && to - from > 1 && !token.runsOn)) break;
    fold += piece.part.fold;
    const form = forms.get(fold);
    if (!form || !endsWell(token.word.text.slice(piece.end - token.start))) continue;
    const surface = surfaceOf(document, { from, to });
    if (form.cased !== null && !isCased(form.cased, surface)) continue;
    found.push({ candidate: form.candidate, finding: { from, to, rule: 'sweep' } });
  }
  return found;
}

/** The whole token, or before a tail of small letters. Catches the end of `CoT-based`; refuses that of `CoT-SC`. */
function endsWell(rest: string): boolean {
  return /^(?:[-\u2010-\u2013][\p{Ll}-]+)?$/u.test(rest);
}

function withPlaces(candidate: Candidate, more: readonly Finding[]): Candidate {
  const known = new Set(candidate.findings.map(spanKey));
  const added = more.filter((finding) => !known.has(spanKey(finding)));
  if (added.length === 0) return candidate;
  return { ...candidate, findings: [...candidate.findings, ...added].sort(compareSpans) };
}
