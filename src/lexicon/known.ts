// What a lexicon holds already, asked by any spelling of a name.
import { foldPhrase } from '../mentions/fold.ts';
import type { Lexicon } from '../mentions/lexicon/compile.ts';
import type { Kind } from '../model/concept.ts';
import { slugOf } from '../model/slug.ts';

export interface KnownConcept {
  readonly name: string;
  readonly kind: Kind;
}

/** The concept that a form means; the first where it means several, undefined where it is not known. */
export type FindKnown = (form: string) => KnownConcept | undefined;

export function knownIn(lexicon: Lexicon): FindKnown {
  return (form) => {
    const [pattern] = lexicon.byFold.get(foldPhrase(form)) ?? [];
    const byForm = pattern === undefined ? undefined : lexicon.patterns[pattern]?.concept;
    const concept = byForm ?? lexicon.bySlug.get(slugOf(form));
    return concept === undefined ? undefined : lexicon.concepts[concept];
  };
}
