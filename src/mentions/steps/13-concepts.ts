// A kept candidate in, the concept it names out: the lexicon's, or one of the paper's own under its fullest name.
import type { ExtractedConcept, Kind } from '../../model/concept.ts';
import { slugOf } from '../../model/slug.ts';
import { type Candidate, surfaceOf } from '../candidate.ts';
import type { Document, PieceSpan } from '../document.ts';
import { findFamily } from '../family.ts';
import { foldPiece } from '../fold.ts';
import type { CompiledConcept, Lexicon } from '../lexicon/compile.ts';
import { type GuardContext, isCased } from '../lexicon/guard.ts';
import { patternsOf } from '../lexicon/match.ts';

/** `likeliest` is the scorer's kind; a version of a known model or dataset has its family's. */
export function conceptOf(
  lexicon: Lexicon,
  guards: GuardContext,
  candidate: Candidate,
  likeliest: Kind,
): ExtractedConcept {
  const { document } = guards;
  const known =
    candidate.concept === undefined
      ? namesake(lexicon, guards, candidate, likeliest)
      : lexicon.concepts[candidate.concept];
  if (known) return { slug: known.slug, name: known.name, kind: known.kind, origin: 'lexicon' };
  const kind = familyKind(lexicon, document, candidate) ?? likeliest;
  const name = nameOf(document, candidate);
  const slug = slugOf(name);
  // A name that the lexicon holds for another kind is another concept with the same name.
  const own = lexicon.bySlug.has(slug) ? slugOf(`${name} ${kind.toLowerCase()}`) : slug;
  return { slug: own, name, kind, origin: candidate.longForm ? 'abbreviation' : 'pattern' };
}

/**
 * The one concept of the lexicon that is so written and of this kind. Its guard found nothing that confirms it, but
 * what was learned of the paper's words did: `LLaMA` among models is no other LLaMA.
 */
function namesake(
  lexicon: Lexicon,
  { document, has }: GuardContext,
  { longForm, findings: [first] }: Candidate,
  kind: Kind,
): CompiledConcept | undefined {
  if (!first || longForm) return undefined;
  const surface = surfaceOf(document, first);
  const meanings = (patternsOf(lexicon, document, first) ?? []).flatMap((index) => {
    const pattern = lexicon.patterns[index];
    const concept = pattern && lexicon.concepts[pattern.concept];
    return concept?.kind === kind && isCased(pattern?.text ?? '', surface) ? [concept] : [];
  });
  const [only, ...others] = new Set(meanings);
  return others.length > 0 || only?.never.some(has) ? undefined : only;
}

function familyKind(lexicon: Lexicon, document: Document, candidate: Candidate): Kind | undefined {
  const [first] = candidate.findings;
  const isName = candidate.findings.some(({ rule }) => rule.startsWith('shape'));
  const family = first && isName ? findFamily(lexicon, document, first) : undefined;
  const kind = family?.isVersion ? lexicon.concepts[family.concept]?.kind : undefined;
  return kind === 'MODEL' || kind === 'DATASET' ? kind : undefined;
}

/** The long form where there is one, else the first surface of the abstract, else of the title; singular. */
function nameOf(document: Document, candidate: Candidate): string {
  const spans = candidate.longForm ? [candidate.longForm] : candidate.findings;
  const chosen = spans.find((span) => !isShouted(document, span)) ?? spans[0];
  return singularName(chosen ? surfaceOf(document, chosen).replace(/\s+/g, ' ') : '');
}

function isShouted({ pieces, sentences, sentenceOf }: Document, { from }: PieceSpan): boolean {
  return sentences[sentenceOf[pieces.token(from)] ?? 0]?.shouted === true;
}

/** A plural after it is part of the name. Catches `Mixture of `, `mixture-of-`; refuses `Vision `. */
const OF = /(?:^|[\s-])of[\s-]$/i;

/** `Vision Transformers` gives `Vision Transformer`, `LLMs` `LLM`; spelling and case stay. */
function singularName(name: string): string {
  const last = /[^\s-]+$/.exec(name)?.[0] ?? '';
  const front = name.slice(0, name.length - last.length);
  if (!/s$/.test(last) || OF.test(front)) return name;
  const fold = foldPiece(last);
  if (fold.length < last.length && last.toLowerCase().startsWith(fold))
    return front + last.slice(0, fold.length);
  return last.toLowerCase().endsWith('ies') && fold.endsWith('y')
    ? `${front}${last.slice(0, -3)}y`
    : name;
}
