// A concept from what a client calls it: its slug, or any of its names.
import type { ConceptView, NamedConcept } from '../graph/views.ts';
import { suggestNames } from './complete.ts';
import type { GraphQLContext } from './context.ts';
import { ambiguousName, unknownName } from './errors.ts';

/** What names are looked up with. */
export type NamingContext = Pick<GraphQLContext, 'store' | 'loaders'>;

/** The slug goes first. Throws AMBIGUOUS_NAME where a name has several meanings; undefined where it has none. */
export async function resolveConcept(
  text: string,
  context: NamingContext,
): Promise<ConceptView | undefined> {
  const bySlug = await context.loaders.conceptBySlug.load(text);
  return bySlug ?? (await resolveConceptByName(text, context));
}

/** The same for a concept that must be there. Throws UNKNOWN_NAME where it is not. */
export async function getConceptCalled(text: string, context: NamingContext): Promise<ConceptView> {
  const bySlug = await context.loaders.conceptBySlug.load(text);
  return bySlug ?? (await getConceptNamed(text, context));
}

/** Throws AMBIGUOUS_NAME where the name has several meanings, UNKNOWN_NAME with the nearest names where it has none. */
export async function getConceptNamed(name: string, context: NamingContext): Promise<ConceptView> {
  const found = await lookUpConcept(name, context);
  if (found.kind === 'found') return found.concept;
  if (found.kind === 'ambiguous') throw ambiguity(name, found.candidates);
  throw unknownName(
    name,
    found.nearest.map((each) => candidateOf(each, each.paperCount)),
  );
}

export type ConceptLookup =
  | { readonly kind: 'found'; readonly concept: ConceptView }
  /** Those that the name can mean, most papers first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly NamedConcept[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly ConceptView[] };

/** What a name means, told as a value. */
export async function lookUpConcept(
  name: string,
  { store, loaders }: NamingContext,
): Promise<ConceptLookup> {
  const candidates = likeliest(await loaders.conceptsNamed(name));
  const [only] = candidates;
  if (only === undefined) {
    return { kind: 'unknown', nearest: await suggestNames(name, SUGGESTIONS, store) };
  }
  return candidates.length === 1
    ? { kind: 'found', concept: only.concept }
    : { kind: 'ambiguous', candidates };
}

const SUGGESTIONS = 5;

function candidateOf({ slug, name, kind }: ConceptView, papers: number) {
  return { slug, name, kind, papers };
}

export async function resolveConceptByName(
  name: string,
  { loaders }: NamingContext,
): Promise<ConceptView | undefined> {
  const candidates = likeliest(await loaders.conceptsNamed(name));
  if (candidates.length > 1) throw ambiguity(name, candidates);
  return candidates[0]?.concept;
}

function ambiguity(name: string, candidates: readonly NamedConcept[]) {
  return ambiguousName(
    name,
    candidates.map(({ concept, papers }) => candidateOf(concept, papers)),
  );
}

/**
 * Candidates that can compete: one that papers name outranks those that none does, and an entry of the lexicon those
 * that single papers brought up under the same name. Two entries of the lexicon stay ambiguous.
 */
function likeliest(candidates: readonly NamedConcept[]): readonly NamedConcept[] {
  const named = orAll(candidates, ({ concept }) => concept.paperCount > 0);
  return orAll(named, ({ concept }) => concept.origin === 'lexicon');
}

function orAll(
  candidates: readonly NamedConcept[],
  isBetter: (candidate: NamedConcept) => boolean,
): readonly NamedConcept[] {
  const better = candidates.filter(isBetter);
  return better.length > 0 ? better : candidates;
}
