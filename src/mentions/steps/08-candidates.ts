// Findings in, candidates out: places that write one concept in different ways are joined.
import { type Candidate, type Finding, foldSpan, surfaceOf } from '../candidate.ts';
import type { Document, PieceSpan } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isCased } from '../lexicon/guard.ts';
import type { Words } from '../words.ts';
import type { LexiconPlace } from './03-lexicon.ts';
import type { AbbreviationPair } from './04-abbreviations.ts';

interface Draft {
  readonly key: string;
  concept?: number;
  longForm?: PieceSpan;
  readonly findings: Map<number, Finding>;
}

/** Candidates in order of their first place; the findings of one have distinct spans. */
export function joinCandidates(
  lexicon: Lexicon,
  words: Words,
  document: Document,
  places: readonly LexiconPlace[],
  pairs: readonly AbbreviationPair[],
  findings: readonly Finding[],
): Candidate[] {
  const byPlace = new Map(places.map((place) => [spanKey(place), place.concept]));
  const expanded = expand(lexicon, document, byPlace, pairs);
  const drafts = new Map<string, Draft>();
  const add = (finding: Finding) => {
    if (hasEmptyHead(lexicon, words, document, byPlace, finding)) return;
    const meaning = meaningOf(document, byPlace, expanded, finding);
    const draft: Draft = drafts.get(meaning.key) ?? { key: meaning.key, findings: new Map() };
    drafts.set(meaning.key, draft);
    if (meaning.concept !== undefined) draft.concept = meaning.concept;
    if (meaning.longForm) draft.longForm ??= meaning.longForm;
    const at = spanKey(finding);
    if (!draft.findings.has(at)) draft.findings.set(at, finding);
  };
  for (const { short, long } of pairs) {
    add({ ...long, rule: 'abbreviation:long' });
    add({ ...short, rule: 'abbreviation:short' });
  }
  for (const place of places) {
    add({ ...place, rule: `lexicon:${place.assurance}` });
  }
  for (const finding of findings) add(finding);
  return [...drafts.values()]
    .map((draft) => ({ ...draft, findings: [...draft.findings.values()].sort(compareSpans) }))
    .sort((a, b) => compareSpans(a.findings[0], b.findings[0]));
}

interface Meaning {
  readonly key: string;
  readonly concept?: number;
  readonly longForm?: PieceSpan;
}

interface Expansion extends Meaning {
  readonly shortText: string;
}

/** Short forms of this paper, folded, and what they mean here. */
type Expansions = ReadonlyMap<string, Expansion>;

function expand(
  lexicon: Lexicon,
  document: Document,
  byPlace: ReadonlyMap<number, number>,
  pairs: readonly AbbreviationPair[],
): Expansions {
  const expansions = new Map<string, Expansion>();
  for (const { short, long, shortText } of pairs) {
    const fold = foldSpan(document, short);
    if (expansions.has(fold)) continue;
    const concept = byPlace.get(spanKey(long)) ?? sameConcept(lexicon, document, fold, long);
    const key = concept === undefined ? foldSpan(document, long) : `#${concept}`;
    expansions.set(fold, {
      key,
      shortText,
      longForm: long,
      ...(concept !== undefined && { concept }),
    });
  }
  return expansions;
}

/** The lexicon's concept of the short form, where the paper's long form is a variant of one of its names. */
function sameConcept(
  lexicon: Lexicon,
  document: Document,
  shortFold: string,
  long: PieceSpan,
): number | undefined {
  const stems = document.pieces.slice(long.from, long.to).map(({ part }) => part.fold.slice(0, 4));
  for (const index of lexicon.byFold.get(shortFold) ?? []) {
    const pattern = lexicon.patterns[index];
    const concept = pattern && lexicon.concepts[pattern.concept];
    if (!concept) continue;
    if ([concept.name, ...concept.aliases].some((name) => isVariant(stems, name)))
      return pattern.concept;
  }
  return undefined;
}

/** At least two words and two thirds of the longer name begin alike: `low-rank adapters`, `low-rank adaptation`. */
function isVariant(stems: readonly string[], name: string): boolean {
  const other = name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 4));
  const shared = stems.filter((stem) => other.includes(stem)).length;
  return shared >= 2 && shared >= (2 / 3) * Math.max(stems.length, other.length);
}

/** The paper's own expansion of a short form wins over the lexicon's meaning of it. */
function meaningOf(
  document: Document,
  byPlace: ReadonlyMap<number, number>,
  expansions: Expansions,
  span: PieceSpan,
): Meaning {
  const fold = foldSpan(document, span);
  const expansion = expansions.get(fold);
  if (expansion && isCased(expansion.shortText, surfaceOf(document, span))) return expansion;
  const concept = byPlace.get(spanKey(span));
  return concept === undefined ? { key: fold } : { key: `#${concept}`, concept };
}

/** A name of the lexicon and a last word that adds nothing to it: `BLEU score` is no second concept beside BLEU. */
function hasEmptyHead(
  lexicon: Lexicon,
  words: Words,
  document: Document,
  byPlace: ReadonlyMap<number, number>,
  span: PieceSpan,
): boolean {
  const core = { from: span.from, to: span.to - 1 };
  const index = span.to - span.from < 2 ? undefined : byPlace.get(spanKey(core));
  const kind = index === undefined ? undefined : lexicon.concepts[index]?.kind;
  if (!kind || byPlace.has(spanKey(span))) return false;
  const isEmpty = words.empty.has(`${kind} ${document.pieces[core.to]?.part.fold}`);
  const isNamed = kind !== 'METHOD' || /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(surfaceOf(document, core));
  return isEmpty && isNamed;
}

/** One number a span. */
export function spanKey({ from, to }: PieceSpan): number {
  return from * 65_536 + to;
}

export function compareSpans(a: PieceSpan | undefined, b: PieceSpan | undefined): number {
  return (a?.from ?? 0) - (b?.from ?? 0) || (a?.to ?? 0) - (b?.to ?? 0);
}
