// Entries in, warnings out: what a lexicon may hold but a person should look at.
import type { Problem } from '../../model/problem.ts';
import { foldPhrase, foldPieces } from '../fold.ts';
import type { Alias, Entry } from './entry.ts';
import { at, buildFault } from './fault.ts';

/** Forms that repeat another of their entry, and cues without near words. */
export function findWarnings(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) => [...repeatedForms(entry), ...missingNear(entry)]);
}

function repeatedForms(entry: Entry): Problem[] {
  const seen = new Map<string, Alias>();
  return entry.forms.flatMap((form) => {
    const fold = foldPhrase(form.text);
    const first = seen.get(fold);
    if (!first) seen.set(fold, form);
    // Two spellings under guards are two: each asks for its own letters.
    if (!first || first.guard !== undefined || form.guard !== undefined) return [];
    const found = `"${form.text}" beside "${first.text}"`;
    return [buildFault('alias', entry, found, 'one spelling', 'warning')];
  });
}

function missingNear(entry: Entry): Problem[] {
  const cued = entry.forms.filter(({ guard }) => guard === 'cue');
  const [first] = cued;
  if (!first) return [];
  if (entry.near.length === 0) {
    const found = `guard: cue at "${first.text}" without near`;
    const expected = 'near words; without them only a noun beside it is a cue';
    return [buildFault('near', entry, found, expected, 'warning')];
  }
  return cued.flatMap(({ text }) =>
    entry.near
      .filter((word) => holds(foldPieces(text), foldPieces(word)))
      .map((word) => {
        const found = `near word "${word}", which stands in "${text}" itself`;
        return buildFault('near', entry, found, 'words from around it', 'warning');
      }),
  );
}

/** The pieces of the phrase follow each other in those of the form. */
function holds(form: readonly string[], phrase: readonly string[]): boolean {
  return form.some((_, i) => phrase.every((piece, k) => form[i + k] === piece));
}

/** Forms that a user's entry takes from a shipped one of another name. */
export function findTaken(shipped: readonly Entry[], entries: readonly Entry[]): Problem[] {
  const owners = new Map(
    shipped.flatMap((entry) => entry.forms.map(({ text }) => [foldPhrase(text), entry] as const)),
  );
  return entries.flatMap((entry) =>
    entry.forms.flatMap(({ text }) => {
      const owner = owners.get(foldPhrase(text));
      if (!owner || foldPhrase(owner.name) === foldPhrase(entry.name)) return [];
      const found = `"${text}", so far a form of "${owner.name}" (${at(owner)})`;
      return [buildFault('taken', entry, found, 'so, if you mean another concept', 'warning')];
    }),
  );
}
