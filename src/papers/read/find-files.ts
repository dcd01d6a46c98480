// Paths as the user named them, folders opened: what to read, in the order of the names, each once.
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareCodePoints } from '../../model/order.ts';
import type { Problem } from '../../model/problem.ts';
import { quote } from '../quote.ts';
import { problemOfFailure } from './bytes.ts';

export interface FoundFile {
  /** As the user named it; within a folder, the folder's name and the path from there. */
  readonly name: string;
  readonly path: string;
  readonly stats: Stats;
}

/** The path that stands for standard input; a file of that name is `./-`. */
export const STDIN_NAME = '-';

/** Files of a folder that are taken to hold papers: catches `a.jsonl.gz`, refuses `a.pdf` and `.hidden.txt`. */
const KNOWN_ENDING = /^[^.].*\.(?:jsonl|ndjson|json|txt)(?:\.gz)?$/i;
/** What stands beside data to describe it: catches `README.md` and `LICENSE`, refuses `papers.pdf`. */
const ABOUT_DATA = /^(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?$/i;
const ENDINGS = '.jsonl, .ndjson, .json or .txt, each also with .gz';

/** What was found, standard input at its place among the files, and the paths that gave nothing. */
export async function findFiles(paths: readonly string[]): Promise<{
  files: readonly (FoundFile | typeof STDIN_NAME)[];
  problems: readonly Problem[];
}> {
  const files = new Map<string, FoundFile | typeof STDIN_NAME>();
  const problems: Problem[] = [];
  for (const name of paths) {
    if (name === STDIN_NAME) {
      files.set(name, name);
      continue;
    }
    try {
      const stats = await stat(name);
      const found = stats.isDirectory()
        ? await listFolder(name, problems)
        : [{ name, path: name, stats }];
      for (const file of found) {
        // A pipe such as /dev/fd/63 is no place in the file system.
        const key = file.stats.isFile() ? await realpath(file.path) : file.path;
        if (!files.has(key)) files.set(key, file);
      }
    } catch (error) {
      problems.push(problemOfFailure(error, name));
    }
  }
  return { files: [...files.values()], problems };
}

async function listFolder(folder: string, problems: Problem[]): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const visible = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({ file: entry.name, path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => compareCodePoints(a.path, b.path));
  const known = visible.filter(({ file }) => KNOWN_ENDING.test(file));
  const others = visible.filter(
    ({ file }) => !KNOWN_ENDING.test(file) && !ABOUT_DATA.test(file),
  ).length;
  if (known.length === 0)
    problems.push(
      emptyFolder(
        folder,
        visible.map(({ file }) => file),
      ),
    );
  else if (others > 0) problems.push(skippedFiles(folder, others));
  const files: FoundFile[] = [];
  for (const { path } of known) {
    try {
      const stats = await stat(path);
      if (stats.isFile()) files.push({ name: path, path, stats });
    } catch (error) {
      problems.push(problemOfFailure(error, path));
    }
  }
  return files;
}

function emptyFolder(folder: string, seen: readonly string[]): Problem {
  return {
    code: 'FOLDER_WITHOUT_INPUT',
    message:
      'The folder holds no file with a known ending. Name the files themselves to read them.',
    place: { file: folder },
    actual: seen.length === 0 ? 'no files' : quote(seen.slice(0, 5).join(', ')),
    expected: ENDINGS,
    severity: 'error',
  };
}

function skippedFiles(folder: string, count: number): Problem {
  return {
    code: 'FILES_SKIPPED',
    message: 'Files with other endings were not read. Name them themselves to read them.',
    place: { file: folder },
    actual: `${count} ${count === 1 ? 'file' : 'files'}`,
    expected: ENDINGS,
    severity: 'warning',
  };
}
