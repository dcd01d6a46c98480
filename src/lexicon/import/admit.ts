// Concepts of another vocabulary in, entries for a user's lexicon out: what is known, general, rare or no name stays behind.
import { foldPhrase } from '../../mentions/fold.ts';
import type { Guard } from '../../mentions/lexicon/entry.ts';
import { compareCodePoints } from '../../model/order.ts';
import { slugOf } from '../../model/slug.ts';
import type { FindKnown } from '../known.ts';
import type { NewEntry } from '../new-entry.ts';
import type { ForeignConcept, LeftOut, Reason } from './foreign.ts';
import { linkParents } from './link-parents.ts';

export interface AdmitSettings {
  readonly source: string;
  readonly known: FindKnown;
  readonly isGeneric: (name: string) => boolean;
  /** For vocabularies that count papers. */
  readonly minPapers: number;
}

export interface Admitted {
  readonly entries: readonly NewEntry[];
  readonly leftOut: readonly LeftOut[];
}

/** The most used first. No form is in the lexicon, and none is in two entries: the result passes `lexicon check`. */
export function admit(concepts: readonly ForeignConcept[], settings: AdmitSettings): Admitted {
  const taken = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  const admitted: { readonly concept: ForeignConcept; readonly entry: NewEntry }[] = [];
  for (const concept of concepts.toSorted(byPapers)) {
    const refusal = refusalOf(concept, settings);
    const result = refusal ?? entryOf(concept, settings, taken);
    if ('reason' in result) leftOut.push(result);
    else admitted.push({ concept, entry: result });
  }
  return { entries: linkParents(admitted, settings.known), leftOut };
}

function byPapers(a: ForeignConcept, b: ForeignConcept): number {
  return (b.papers ?? 0) - (a.papers ?? 0) || compareCodePoints(a.name, b.name);
}

/** Signs that no name has, and more words than a name has. Catches `CIFAR-10, 40% labels`; refuses `C++`. */
const NO_NAME = /[%;,()[\]{}<>=|\\]|(?:\S+\s+){7}\S|^\P{L}*\p{L}?\P{L}*$/u;

function refusalOf(
  { name, papers }: ForeignConcept,
  { isGeneric, minPapers }: AdmitSettings,
): LeftOut | undefined {
  if (papers !== undefined && papers < minPapers)
    return leftOutFor(name, 'rare', `${papers} papers`);
  if (NO_NAME.test(name)) return leftOutFor(name, 'nameless');
  return isGeneric(name) ? leftOutFor(name, 'generic') : undefined;
}

function leftOutFor(name: string, reason: Reason, detail?: string): LeftOut {
  return { name, reason, ...(detail !== undefined && { detail }) };
}

/** One word of capitals, of up to five letters: `SAM`, `RAG`. Others' short forms may be written alike. */
const SHORT = /^[\p{Lu}\p{N}-]{1,5}s?$/u;

/** A concept whose full name is known is known; one whose short name alone is taken goes under its full name. */
function entryOf(
  concept: ForeignConcept,
  { source, known }: AdmitSettings,
  taken: Map<string, string>,
): NewEntry | LeftOut {
  const forms = distinct([concept.name, ...concept.aliases.filter((form) => !NO_NAME.test(form))]);
  const full = forms.filter((form) => !SHORT.test(form));
  const asked = full.length > 0 ? full : forms;
  for (const form of asked) {
    const owner = known(form);
    if (owner) return leftOutFor(concept.name, 'known', owner.name);
  }
  const free = forms.filter((form) => !known(form) && !ownerOf(form, taken));
  const [name, ...aliases] = free;
  const clash = asked.find((form) => ownerOf(form, taken));
  if (name === undefined || clash !== undefined) {
    return leftOutFor(concept.name, 'twice', ownerOf(clash ?? concept.name, taken));
  }
  for (const key of free.flatMap(keysOf)) taken.set(key, name);
  const near = nearOf(name, aliases, concept.near);
  const guard = guardOf(name, near);
  return {
    name,
    kind: concept.kind,
    aliases: aliases.map((text) => (SHORT.test(text) ? { text, guard: 'case' } : { text })),
    ...(guard !== undefined && { guard }),
    near: guard === 'cue' ? near : [],
    source,
  };
}

function ownerOf(form: string, taken: ReadonlyMap<string, string>): string | undefined {
  return keysOf(form)
    .map((key) => taken.get(key))
    .find((owner) => owner !== undefined);
}

/** What a form must not share with another: the matcher's fold, and the slug, which has no accents. */
function keysOf(form: string): readonly string[] {
  return [foldPhrase(form), slugOf(form)];
}

function distinct(forms: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const form of forms) {
    const fold = foldPhrase(form);
    if (fold !== '' && !byFold.has(fold)) byFold.set(fold, form);
  }
  return [...byFold.values()];
}

/** Short capitals and single words mean other things too, so they ask for a cue where there are words to be one. */
function guardOf(name: string, near: readonly string[]): Guard | undefined {
  const isWord = /^\p{Lu}?\p{Ll}+$/u.test(name);
  if (!SHORT.test(name) && !isWord) return undefined;
  return near.length > 0 ? 'cue' : 'case';
}

/** The words of the full name and what the vocabulary says it goes with; none of them stands in the name itself. */
function nearOf(name: string, aliases: readonly string[], given: readonly string[]): string[] {
  const words = aliases.flatMap((alias) => alias.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const own = foldPhrase(name);
  return distinct([...words, ...given]).filter((word) => !own.includes(foldPhrase(word)));
}
