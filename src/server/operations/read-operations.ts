// Folders of operations in, what clients may ask by hash alone out: each is read, and held against the schema, at the start.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, parse, print, Source, validate } from 'graphql';
import { ConfigurationError } from '../../errors.ts';

/** By the SHA-256 of its text, in hexadecimal digits. */
export type KnownOperations = ReadonlyMap<string, string>;

/**
 * A file is one document, known by the hash of its text as it stands and as graphql-js prints it, which is what clients
 * hash. Throws ConfigurationError for a folder that cannot be read, and for a document that does not fit the schema.
 */
export function readOperations(folders: readonly string[], schema: GraphQLSchema): KnownOperations {
  const known = new Map<string, string>();
  for (const file of folders.flatMap(filesOf)) {
    const text = readFileSync(file, 'utf8');
    const printed = check(text, file, schema);
    for (const form of [text, text.trim(), printed]) known.set(hashOperation(form), text);
  }
  return known;
}

export function hashOperation(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function filesOf(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.graphql')).toSorted();
    return files.map((name) => join(folder, name));
  } catch (cause) {
    throw new ConfigurationError(
      'OPERATIONS_NOT_READ',
      `The folder of operations ${JSON.stringify(folder)} cannot be read.`,
      'Name folders of .graphql files in PAPERLOOM_OPERATIONS, with commas between.',
      cause,
    );
  }
}

/** Gives it as graphql-js prints it. */
function check(text: string, file: string, schema: GraphQLSchema): string {
  try {
    const document = parse(new Source(text, file));
    const [error] = validate(schema, document);
    if (error !== undefined) throw error;
    return print(document);
  } catch (error) {
    throw new ConfigurationError(
      'OPERATION_INVALID',
      `The operation in ${file} does not fit the schema: ${error instanceof Error ? error.message : error}`,
      'Correct the file, or take it out of the folder.',
      error,
    );
  }
}
