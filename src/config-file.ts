// paperloom.config.yml or .json in, settings out: what a project fixes for everyone who works in its folder.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CONFIG_FILES, VARIABLES, type VariableName, type Variables } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { keyOfVariable, SECRET_KEYS } from './setting-names.ts';
import { findNearest } from './text/nearest.ts';

/** All but the lexicon, which is a list here and one file there. */
const VARIABLE_OF = new Map(
  Object.keys(VARIABLES)
    .filter((variable) => variable !== 'PAPERLOOM_LEXICON')
    .map((variable) => [keyOfVariable(variable), variable as VariableName]),
);
const ONE = z.union([z.string(), z.number(), z.boolean()]);
const VALUE = z.union([ONE, z.array(ONE)]).optional();
const SETTINGS = z.strictObject({
  /** Lexicons of the user's own, relative to the configuration. */
  lexicon: z.array(z.string().min(1)).optional(),
  ...Object.fromEntries([...VARIABLE_OF.keys()].map((key) => [key, VALUE])),
});
const KEYS: readonly string[] = ['lexicon', ...VARIABLE_OF.keys()];
const SHAPE = 'settings such as `lexicon: [our-names.yml]` or `read: token`';
/** Settings that are paths. */
const PATHS: ReadonlySet<string> = new Set(['tokens', 'operations']);
/** Catches `sqlite:papers.db`; refuses `sqlite::memory:` and `bolt://host`. */
const FILE_STORE = /^sqlite:(?!:memory:$)(.+)$/;

export interface ConfigFile {
  readonly path: string;
  /** As paths from the working folder; undefined where the file does not say. */
  readonly lexiconFiles: readonly string[] | undefined;
  /** All that it says, under the names of variables. */
  readonly variables: Variables;
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
  const { lexicon, ...rest } = parsed.data;
  const variables: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest)) {
    const variable = VARIABLE_OF.get(key);
    if (variable === undefined || value === undefined) continue;
    const text = textOf(path, key, VALUE.parse(value) ?? '');
    const checked = VARIABLES[variable].safeParse(text);
    if (!checked.success) {
      const node = document.getIn([key], true);
      const offset = isNode(node) ? node.range?.[0] : keyOffset(document, key);
      const found = toldAt([key], value);
      throw fault(path, lines, offset, found, checked.error.issues[0]?.message ?? SHAPE);
    }
    variables[variable] = text;
  }
  const lexiconFiles = lexicon?.map((file) => resolveFrom(path, file));
  if (lexiconFiles?.length) variables['PAPERLOOM_LEXICON'] = lexiconFiles.join(',');
  return { path, lexiconFiles, variables };
}

/** As the variable has it: lists with commas between, `on` and `off`. */
function textOf(path: string, key: string, value: z.infer<typeof VALUE>): string {
  const items = [value].flat().map((item) => {
    const text = item === true ? 'on' : item === false ? 'off' : String(item);
    return PATHS.has(key) ? resolveFrom(path, text) : text;
  });
  const text = items.join(',');
  const [, file] = key === 'store' ? (FILE_STORE.exec(text) ?? []) : [];
  return file === undefined ? text : `sqlite:${resolveFrom(path, file)}`;
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
  return fault(path, lines, isNode(node) ? node.range?.[0] : 0, toldAt(keys, found), SHAPE);
}

function toldAt(keys: readonly string[], value: unknown): string {
  const place = keys.join('.') || 'the top';
  return SECRET_KEYS.has(keys[0] ?? '') ? place : `${JSON.stringify(value)} at ${place}`;
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
  return new ConfigurationError(
    'CONFIG_FILE',
    message,
    'Correct it; docs/SERVICE.md lists the settings, docs/LEXICON.md shows a file.',
  );
}
