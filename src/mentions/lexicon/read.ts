// Lexicon folder and user files in, knowledge out. Reading YAML takes half a second, so the result is kept
// as JSON under the hash of the files it came from.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../../errors.ts';
import type { Kind } from '../../model/concept.ts';
import { hashText } from '../../model/hash.ts';
import type { Problem } from '../../model/problem.ts';
import { parseWeights } from '../features/weights.ts';
import { unpacked } from '../learned.ts';
import { CLASSES } from '../steps/11-score.ts';
import { checkLexicon, checkUserEntries } from './check.ts';
import type { Entry, Knowledge, Weights, WordLists } from './entry.ts';
import { parseEntries, parseEntriesAndFaults } from './parse-entries.ts';
import { parseWords } from './parse-words.ts';

/** The lexicon that comes with the program. */
export const LEXICON_FOLDER = fileURLToPath(new URL('../../../lexicon', import.meta.url));

const KIND_FOLDERS: readonly (readonly [string, Kind])[] = [
  ['dataset', 'DATASET'],
  ['method', 'METHOD'],
  ['metric', 'METRIC'],
  ['model', 'MODEL'],
  ['task', 'TASK'],
];
const CACHE_VERSION = '1';

interface LexiconFile {
  readonly path: string;
  readonly content: string;
  readonly part: { readonly kind: Kind } | 'words' | 'weights';
}

/** Reads the folder and the user's files, which win over it. Throws ConfigurationError. */
export function readKnowledge(
  folder: string = LEXICON_FOLDER,
  userFiles: readonly string[] = [],
): Knowledge {
  const shipped = readShipped(folder);
  if (userFiles.length === 0) return shipped;
  const files = userFiles.map(load);
  const entries = files.flatMap(({ path, content }) => parseEntries(path, content, null));
  checkUserEntries(shipped.entries, entries);
  return {
    ...shipped,
    entries: [...shipped.entries, ...entries.map((entry) => ({ ...entry, isUser: true }))],
    hash: hashText([shipped.hash, ...files.map(({ content }) => content)].join('\0')),
  };
}

function readShipped(folder: string): Knowledge {
  const files = filesOf(folder);
  const hash = hashText(
    [CACHE_VERSION, ...files.map((f) => `${basename(f.path)}\n${f.content}`)].join('\0'),
  );
  const packaged = join(folder, '.compiled.json');
  const own = join(dirname(folder), '.paperloom', 'lexicon.json');
  const cached = readCache(packaged, hash) ?? readCache(own, hash);
  if (cached) return cached;
  const knowledge = { ...parseFiles(files), hash };
  writeCache(own, knowledge);
  return knowledge;
}

/** Entries as they are written, with the faults of those that cannot be read. */
export interface WrittenEntries {
  readonly entries: readonly Entry[];
  readonly faults: readonly Problem[];
}

/** All entries of a lexicon folder, from its YAML and not from a cache. Throws ConfigurationError where it holds none. */
export function readFolderEntries(folder: string): WrittenEntries {
  const files = filesOf(folder).filter(({ path }) => path.endsWith('.yml'));
  const written = files.flatMap(({ path, content, part }) =>
    typeof part === 'string' ? [] : [parseEntriesAndFaults(path, content, part.kind)],
  );
  if (written.length === 0) {
    const message = `The folder ${folder} holds no lexicon.`;
    const expected = `Expected are folders ${KIND_FOLDERS.map(([name]) => name).join(', ')} with .yml files.`;
    throw new ConfigurationError('LEXICON_FOLDER', message, expected);
  }
  return {
    entries: written.flatMap(({ entries }) => entries),
    faults: written.flatMap(({ faults }) => faults),
  };
}

/** The entries of one file of a user's. Throws ConfigurationError where it cannot be read at all. */
export function readUserEntries(file: string): WrittenEntries {
  const { path, content } = load(file);
  return parseEntriesAndFaults(path, content, null);
}

/** Writes what `readKnowledge` would read as one JSON file, for a package whose folder cannot be written later. */
export function writePackagedKnowledge(folder: string = LEXICON_FOLDER): void {
  const { hash, ...rest } = readKnowledge(folder);
  writeFileSync(join(folder, '.compiled.json'), JSON.stringify({ hash, ...rest }));
}

function filesOf(folder: string): LexiconFile[] {
  const files = KIND_FOLDERS.flatMap(([name, kind]) =>
    yamlIn(join(folder, name)).map((path) => ({ ...load(path), part: { kind } })),
  );
  const words = yamlIn(join(folder, 'words')).map((path) => ({
    ...load(path),
    part: 'words' as const,
  }));
  const weights = namesIn(folder)
    .filter((name) => name === 'weights.json')
    .map((name) => ({ ...load(join(folder, name)), part: 'weights' as const }));
  return [...files, ...words, ...weights];
}

function yamlIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function load(path: string): { path: string; content: string } {
  try {
    return { path, content: readFileSync(path, 'utf8') };
  } catch (cause) {
    const message = `The lexicon file ${path} cannot be read.`;
    throw new ConfigurationError('LEXICON_FILE', message, 'Check the path and its rights.', cause);
  }
}

function parseFiles(files: readonly LexiconFile[]): Omit<Knowledge, 'hash'> {
  const entries: Entry[] = [];
  const words: Record<string, WordLists[string]> = {};
  let weights: Weights | null = null;
  for (const { path, content, part } of files) {
    if (part === 'weights') weights = unpacked(path, () => parseWeights(content, CLASSES.length));
    else if (part === 'words') words[basename(path, '.yml')] = parseWords(path, content);
    else entries.push(...parseEntries(path, content, part.kind));
  }
  checkLexicon(entries);
  return { entries, words, weights };
}

function readCache(path: string, hash: string): Knowledge | null {
  try {
    const text = readFileSync(path, 'utf8');
    return text.startsWith(`{"hash":"${hash}"`) ? (JSON.parse(text) as Knowledge) : null;
  } catch {
    return null;
  }
}

/** A cache that cannot be written costs time, nothing else. */
function writeCache(path: string, { hash, ...rest }: Knowledge): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ hash, ...rest }));
    renameSync(draft, path);
  } catch {
    // Read-only installation: the YAML is parsed at each start.
  }
}
