// Entries in, faults out: what no single entry shows. Two owners of one name, unknown parents, circles.
import { ConfigurationError } from '../../errors.ts';
import { slugOf } from '../../model/slug.ts';
import { foldPhrase } from '../fold.ts';
import type { Entry } from './entry.ts';

const MOST_SHOWN = 10;

/** Throws ConfigurationError with the first faults, each with file and line. */
export function checkLexicon(entries: readonly Entry[]): void {
  throwFaults(findFaults(entries));
}

/** The same for a user's entries, which may take names and forms of the shipped ones. */
export function checkUserEntries(shipped: readonly Entry[], entries: readonly Entry[]): void {
  const own = new Set(entries.map(({ name }) => slugOf(name)));
  const all = [...shipped.filter(({ name }) => !own.has(slugOf(name))), ...entries];
  throwFaults([
    ...duplicateNames(entries),
    ...sharedForms(entries),
    ...unknownParents(entries, all),
    ...circles(all),
  ]);
}

function throwFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > MOST_SHOWN ? [`... and ${faults.length - MOST_SHOWN} more`] : [];
  const message = `The lexicon has ${faults.length} faults:\n${[...faults.slice(0, MOST_SHOWN), ...more].join('\n')}`;
  const remedy = 'Correct the entries; lexicon/README.md says who owns a name and what a guard is.';
  throw new ConfigurationError('LEXICON_FAULTS', message, remedy);
}

/** One sentence a fault, in order of file and line. */
export function findFaults(entries: readonly Entry[]): string[] {
  return [
    ...duplicateNames(entries),
    ...sharedForms(entries),
    ...unknownParents(entries, entries),
    ...circles(entries),
  ];
}

function duplicateNames(entries: readonly Entry[]): string[] {
  const owners = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    const slug = slugOf(entry.name);
    const owner = owners.get(slug);
    if (owner)
      faults.push(
        `${at(entry)}: found "${entry.name}" a second time, after ${at(owner)}; expected one entry a concept.`,
      );
    else owners.set(slug, entry);
  }
  return faults;
}

/** A form may have two meanings only where every owner guards it by a cue, or the letters' case tells them apart. */
function sharedForms(entries: readonly Entry[]): string[] {
  const owners = new Map<string, { entry: Entry; text: string; guard: string | undefined }>();
  const faults: string[] = [];
  for (const entry of entries) {
    for (const { text, guard } of entry.forms) {
      const fold = foldPhrase(text);
      const owner = owners.get(fold);
      if (!owner) owners.set(fold, { entry, text, guard });
      if (!owner || owner.entry === entry) continue;
      const guarded = guard === 'cue' && owner.guard === 'cue';
      const told = guard === 'case' && owner.guard === 'case' && text !== owner.text;
      if (guarded || told) continue;
      faults.push(
        `${at(entry)}: found "${text}" of "${entry.name}" also at "${owner.entry.name}" (${at(owner.entry)}); expected one owner, or guard: cue and near words at both.`,
      );
    }
  }
  return faults;
}

function unknownParents(entries: readonly Entry[], all: readonly Entry[]): string[] {
  const names = new Set(all.map(({ name }) => foldPhrase(name)));
  return entries.flatMap((entry) =>
    entry.broader
      .filter((name) => !names.has(foldPhrase(name)))
      .map(
        (name) =>
          `${at(entry)}: found broader "${name}" at "${entry.name}"; expected the name of an entry.`,
      ),
  );
}

function circles(entries: readonly Entry[]): string[] {
  const byFold = new Map(entries.map((entry) => [foldPhrase(entry.name), entry]));
  const done = new Set<Entry>();
  const faults: string[] = [];
  const visit = (entry: Entry, path: readonly Entry[]): void => {
    if (path.includes(entry)) {
      const names = [...path.slice(path.indexOf(entry)), entry].map(({ name }) => `"${name}"`);
      faults.push(
        `${at(entry)}: found a circle ${names.join(' -> ')}; expected broader to lead upwards.`,
      );
      return;
    }
    if (done.has(entry)) return;
    for (const name of entry.broader) {
      const parent = byFold.get(foldPhrase(name));
      if (parent) visit(parent, [...path, entry]);
    }
    done.add(entry);
  };
  for (const entry of entries) visit(entry, []);
  return faults;
}

function at({ file, line }: Entry): string {
  return `${file.split('/').slice(-2).join('/')}:${line}`;
}
