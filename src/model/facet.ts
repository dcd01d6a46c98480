// Lists a paper stands in beside those of its concepts: its authors, its categories, its organisation.
import { hashNumber } from './hash.ts';

export const FACET_KINDS = ['AUTHOR', 'CATEGORY', 'ORGANISATION'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** The number of a list: a hash of its kind and its folded name, the same in every store. */
export type FacetId = number & { readonly __brand: 'FacetId' };

export interface Facet {
  readonly id: FacetId;
  readonly kind: FacetKind;
  readonly name: string;
}

/** What facets are made from. */
export interface Faceted {
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly organisation: string | null;
}

const ACCENTS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
/** A middle initial: catches the J of `Edward J. Hu`; refuses the E of `E. Hu`. */
const MIDDLE_INITIAL = /(?<=\S )\p{L}(?= )/gu;

/** Each list once, in order of kind and name as given. */
export function facetsOf({ authors, categories, organisation }: Faceted): Facet[] {
  const all = [
    ...authors.map((name) => facetOf('AUTHOR', name)),
    ...categories.map((name) => facetOf('CATEGORY', name)),
    ...(organisation === null ? [] : [facetOf('ORGANISATION', organisation)]),
  ].filter((facet) => facet !== undefined);
  return [...new Map(all.toReversed().map((facet) => [facet.id, facet])).values()].reverse();
}

/** Undefined for a name without letters and digits. */
export function facetOf(kind: FacetKind, name: string): Facet | undefined {
  const folded = foldFacet(kind, name);
  if (folded === '') return undefined;
  return { id: hashNumber(`${kind}:${folded}`) as FacetId, kind, name };
}

/**
 * Case, accents and signs are forgotten, and so are the middle initials of people: `Edward J. Hu` and `edward hu` are
 * one list, `E. Hu` is another.
 */
function foldFacet(kind: FacetKind, name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
  return kind === 'AUTHOR' ? words.replace(MIDDLE_INITIAL, '').replace(/ +/g, ' ') : words;
}
