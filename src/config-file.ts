// paperloom.config.yml or .json in, settings out: what a project fixes for everyone who works in its folder.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CONFIG_FILES } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { findNearest } from './text/nearest.ts';

const SETTINGS = z.strictObject({
  /** Lexicons of the user's own, relative to the configuration. */
  lexicon: z.array(z.string().min(1)).optional(),
});
const KEYS: readonly string[] = Object.keys(SETTINGS.shape);
const SHAPE = 'settings such as `lexicon: [our-names.yml]`';

export interface ConfigFile {
  readonly path: string;
  /** As paths from the working folder; undefined where the file does not say. */
  readonly lexiconFiles: readonly string[] | undefined;
}

/** The configuration of a folder, or undefined where it has none. Throws ConfigurationError for two of them. */
export function findConfigFile(folder: string): string | undefined {
  const [file, other] = CONFIG_FILES.map((name) => join(folder, name)).filter((p) => existsSync(p));
  if (other === undefined) return file;
  const message = `There are two configurations, ${file} and ${other}.`;
  throw new ConfigurationError('CONFIG_TWICE', message, 'Keep one, or name one with --config.');
}

/** Throws ConfigurationError with file, line, what was found and what was expected. JSON is read as YAML, which it is. */
export function readConfigFile(path: string): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw fault(path, lines, error.pos[0], error.message, 'valid YAML or JSON');
  const parsed = SETTINGS.safeParse(document.toJS() ?? {});
  if (!parsed.success) throw faultOf(path, lines, document, parsed.error.issues[0]);
  const files = parsed.data.lexicon?.map((file) => resolveFrom(path, file));
  return { path, lexiconFiles: files };
}

/** Paths in a configuration are relative to it, whoever reads it from wherever. */
function resolveFrom(path: string, file: string): string {
  return isAbsolute(file) ? file : join(dirname(path), file);
}

function faultOf(
  path: string,
  lines: LineCounter,
  document: Document,
  issue: z.core.$ZodIssue | undefined,
): ConfigurationError {
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const nearest = findNearest(key, KEYS);
    const expected = nearest === undefined ? `a key of: ${KEYS.join(', ')}` : `"${nearest}"`;
    return fault(path, lines, keyOffset(document, key), `the key "${key}"`, expected);
  }
  const keys = issue?.path.map(String) ?? [];
  const node = document.getIn(keys, true);
  const found = keys.length === 0 ? document.toJS() : document.getIn(keys);
  const told = `${JSON.stringify(found)} at ${keys.join('.') || 'the top'}`;
  return fault(path, lines, isNode(node) ? node.range?.[0] : 0, told, SHAPE);
}

function keyOffset({ contents }: Document, key: string): number | undefined {
  if (!isMap(contents)) return undefined;
  const keys = contents.items.map((pair) => pair.key).filter((one) => isScalar(one));
  return keys.find(({ value }) => value === key)?.range?.[0];
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const message = `The configuration ${JSON.stringify(path)} cannot be read.`;
    throw new ConfigurationError('CONFIG_FILE', message, 'Check the path and its rights.', cause);
  }
}

function fault(
  path: string,
  lines: LineCounter,
  offset: number | undefined,
  found: string,
  expected: string,
): ConfigurationError {
  const message = `${path}:${lines.linePos(offset ?? 0).line}: found ${found}; expected ${expected}.`;
  return new ConfigurationError('CONFIG_FILE', message, 'Correct it; docs/LEXICON.md shows one.');
}
