// lexicon check: what is wrong with the shipped lexicon, or with files of the user's beside it.
import { statSync } from 'node:fs';
import { findFaults, findUserFaults } from '../../../mentions/lexicon/check.ts';
import type { Entry } from '../../../mentions/lexicon/entry.ts';
import { findTaken, findWarnings } from '../../../mentions/lexicon/find-warnings.ts';
import {
  LEXICON_FOLDER,
  readFolderEntries,
  readKnowledge,
  readUserEntries,
} from '../../../mentions/lexicon/read.ts';
import type { Problem } from '../../../model/problem.ts';
import { type Command, EXIT, type Terminal } from '../../command.ts';
import { isSet } from '../../options.ts';
import { problemText } from '../../problem-text.ts';
import { combine, JSON_OPTION, LEXICON_OPTION } from '../../shared-options.ts';
import { lexiconFiles } from '../../with-extraction.ts';

const shared = combine(LEXICON_OPTION, JSON_OPTION);

interface Findings {
  readonly entries: number;
  readonly problems: readonly Problem[];
}

export const lexiconCheck: Command = {
  arguments: '[FILE|DIR ...]',
  ...shared,
  examples: [
    'paperloom lexicon check',
    'paperloom lexicon check our-names.yml --json',
    'paperloom lexicon check path/to/lexicon',
  ],
  run: async (paths, options, terminal) => {
    const named = [...paths, ...lexiconFiles(options, terminal)];
    const folders = named.filter(isFolder);
    const files = named.filter((path) => !isFolder(path));
    const findings = [
      ...(named.length === 0 ? [LEXICON_FOLDER] : folders).map(checkFolder),
      ...(files.length === 0 ? [] : [checkFiles(files)]),
    ];
    return report(findings, isSet(options, 'json'), terminal);
  },
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function checkFolder(folder: string): Findings {
  const { entries, faults } = readFolderEntries(folder);
  return { entries: entries.length, problems: [...faults, ...problemsOf(entries, findFaults)] };
}

/** All of the user's files together: they may lean on each other and on the shipped lexicon. */
function checkFiles(files: readonly string[]): Findings {
  const shipped = readKnowledge().entries;
  const written = files.map(readUserEntries);
  const entries = written.flatMap((one) => one.entries);
  return {
    entries: entries.length,
    problems: [
      ...written.flatMap(({ faults }) => faults),
      ...problemsOf(entries, () => findUserFaults(shipped, entries)),
      ...findTaken(shipped, entries),
    ],
  };
}

function problemsOf(
  entries: readonly Entry[],
  faultsOf: (entries: readonly Entry[]) => readonly Problem[],
): readonly Problem[] {
  return [...faultsOf(entries), ...findWarnings(entries)];
}

function report(findings: readonly Findings[], json: boolean, terminal: Terminal): number {
  const problems = findings.flatMap((one) => one.problems);
  const entries = findings.reduce((sum, one) => sum + one.entries, 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  for (const problem of problems) {
    if (json) terminal.out(JSON.stringify(problem));
    else terminal.note(problemText(problem));
  }
  terminal.out(
    json
      ? JSON.stringify({ entries, errors, warnings })
      : `${entries} entries: ${errors} errors, ${warnings} warnings.`,
  );
  return errors > 0 ? EXIT.problems : EXIT.done;
}
