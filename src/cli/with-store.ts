// Opens the store a command works on and closes it whatever happens.
import { existsSync } from 'node:fs';
import { StoreError } from '../errors.ts';
import { openStore, type StoreOptions } from '../graph/open-store.ts';
import type { GraphStore } from '../graph/store.ts';
import type { OptionValues, Terminal } from './command.ts';
import { textOption } from './options.ts';

// Catches `sqlite:papers.db`, `papers.db` and `C:\papers.db`; refuses `sqlite::memory:` and `bolt://papers.db`.
const FILE_ADDRESS = /^(?:sqlite:(?!:memory:$)(.+)|((?:[A-Za-z]:[\\/])?[^:]*\.db))$/;

export function storeAddress(options: OptionValues, terminal: Terminal): string {
  return textOption(options, 'store') ?? terminal.config.store;
}

/** The path of a store that is one file; undefined for every other. */
export function filePathOf(address: string): string | undefined {
  const [, prefixed, plain] = FILE_ADDRESS.exec(address) ?? [];
  return prefixed ?? plain;
}

/** The address is that of a file which is not there: opening it would create an empty store. */
export function isMissingFile(address: string): boolean {
  const path = filePathOf(address);
  return path !== undefined && !existsSync(path);
}

export type StoreOpening = Pick<StoreOptions, 'lean' | 'observer'>;

/** For commands that write: a store that is not there is created. */
export async function withStore<Result>(
  options: OptionValues,
  terminal: Terminal,
  work: (store: GraphStore) => Promise<Result>,
  opening: StoreOpening = {},
): Promise<Result> {
  const store = await openStore(storeAddress(options, terminal), {
    neo4j: terminal.config.neo4j,
    ...opening,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** For commands that read: a file that is not there is more likely a slip of the pen than an empty graph. */
export async function withExistingStore<Result>(
  options: OptionValues,
  terminal: Terminal,
  work: (store: GraphStore) => Promise<Result>,
  opening?: StoreOpening,
): Promise<Result> {
  const address = storeAddress(options, terminal);
  if (isMissingFile(address)) throw missing(address);
  return await withStore(options, terminal, work, opening);
}

export function missing(address: string): StoreError {
  return new StoreError(
    'STORE_MISSING',
    `There is no store at ${address}.`,
    `Fill it first: paperloom ingest FILE --store ${address}. Or name another with --store.`,
  );
}
