// Entries in, faults out: what no single entry shows. Two owners of one name, unknown parents, circles.
import { ConfigurationError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import { slugOf } from '../../model/slug.ts';
import { findNearest } from '../../text/nearest.ts';
import { foldPhrase } from '../fold.ts';
import type { Entry } from './entry.ts';
import { at, buildFault, faultText } from './fault.ts';
import { findClashes } from './find-clashes.ts';

const MOST_SHOWN = 10;

/** Throws ConfigurationError with the first faults, each with file and line. */
export function checkLexicon(entries: readonly Entry[]): void {
  throwFaults(findFaults(entries));
}

/** The same for a user's entries, which may take names and forms of the shipped ones. */
export function checkUserEntries(shipped: readonly Entry[], entries: readonly Entry[]): void {
  throwFaults(findUserFaults(shipped, entries));
}

function throwFaults(faults: readonly Problem[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, MOST_SHOWN).map(faultText);
  const more = faults.length > MOST_SHOWN ? [`... and ${faults.length - MOST_SHOWN} more`] : [];
  const message = `The lexicon has ${faults.length} faults:\n${[...shown, ...more].join('\n')}`;
  const remedy = 'Correct the entries; `paperloom lexicon check` tells all faults and what to do.';
  throw new ConfigurationError('LEXICON_FAULTS', message, remedy);
}

/** In order of file and line within each rule. */
export function findFaults(entries: readonly Entry[]): Problem[] {
  return [
    ...duplicateNames(entries),
    ...findClashes(entries),
    ...unknownParents(entries, entries),
    ...excludesItself(entries),
    ...circles(entries),
  ];
}

export function findUserFaults(shipped: readonly Entry[], entries: readonly Entry[]): Problem[] {
  const own = new Set(entries.map(({ name }) => slugOf(name)));
  const all = [...shipped.filter(({ name }) => !own.has(slugOf(name))), ...entries];
  return [
    ...duplicateNames(entries),
    ...findClashes(entries),
    ...unknownParents(entries, all),
    ...excludesItself(entries),
    ...circles(all),
  ];
}

function duplicateNames(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, Entry>();
  const faults: Problem[] = [];
  for (const entry of entries) {
    const slug = slugOf(entry.name);
    const owner = owners.get(slug);
    const found = `"${entry.name}" a second time, after ${owner && at(owner)}`;
    if (owner) faults.push(buildFault('name', entry, found, 'one entry a concept'));
    else owners.set(slug, entry);
  }
  return faults;
}

function unknownParents(entries: readonly Entry[], all: readonly Entry[]): Problem[] {
  const names = new Map(all.map(({ name }) => [foldPhrase(name), name]));
  return entries.flatMap((entry) =>
    entry.broader
      .filter((name) => !names.has(foldPhrase(name)))
      .map((name) => {
        const nearest = findNearest(name, names.values());
        const found = `broader "${name}" at "${entry.name}"`;
        const expected = `the name of an entry${nearest === undefined ? '' : `, such as "${nearest}"`}`;
        return buildFault('parent', entry, found, expected);
      }),
  );
}

/** Words are compared folded: `never: [race]` would exclude RACE wherever it stands. */
function excludesItself(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) => {
    const folds = new Set(entry.forms.map(({ text }) => foldPhrase(text)));
    return entry.never
      .filter((word) => folds.has(foldPhrase(word)))
      .map((word) => {
        const found = `never "${word}", a form of "${entry.name}" itself`;
        return buildFault('never', entry, found, 'words that show another meaning');
      });
  });
}

function circles(entries: readonly Entry[]): Problem[] {
  const byFold = new Map(entries.map((entry) => [foldPhrase(entry.name), entry]));
  const done = new Set<Entry>();
  const faults: Problem[] = [];
  const visit = (entry: Entry, path: readonly Entry[]): void => {
    if (path.includes(entry)) {
      const names = [...path.slice(path.indexOf(entry)), entry].map(({ name }) => `"${name}"`);
      const found = `a circle ${names.join(' -> ')}`;
      faults.push(buildFault('circle', entry, found, 'broader to lead upwards'));
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
