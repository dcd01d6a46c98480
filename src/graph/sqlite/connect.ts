// Opens a SQLite store: one thread that writes and, for a file, a few that read.
import { graphStoreOver } from '../graph-store.ts';
import type { StatementObserver, StatementRunner } from '../statements.ts';
import type { GraphStore } from '../store.ts';
import { sqliteRunner, type Threads } from './runner.ts';
import { Thread } from './thread.ts';

export interface SqliteOptions {
  readonly observer?: StatementObserver;
  /** Threads that read a file; at least one, 2 by default. A database in memory has one thread for all. */
  readonly readers?: number;
}

const IN_MEMORY = ':memory:';
const DEFAULT_READERS = 2;
const WRITER_CACHE_MEGABYTES = 48;
const READER_CACHE_MEGABYTES = 8;

export async function openSqliteStore(
  address: string,
  options: SqliteOptions = {},
): Promise<GraphStore> {
  return graphStoreOver(await openSqliteRunner(address, options));
}

/** `sqlite:papers.db`, `sqlite::memory:` or the path alone. Throws StoreError where it cannot be opened. */
export async function openSqliteRunner(
  address: string,
  options: SqliteOptions = {},
): Promise<StatementRunner> {
  const path = address.replace(/^sqlite:/, '');
  const writer = await Thread.open(
    { path, role: 'writer', cacheMegabytes: WRITER_CACHE_MEGABYTES },
    address,
  );
  try {
    const readers = path === IN_MEMORY ? [] : await openReaders(path, address, options);
    const [first = writer, ...others] = readers;
    const threads: Threads = { writer, readers: [first, ...others] };
    return sqliteRunner(address, threads, options.observer);
  } catch (error) {
    await writer.close();
    throw error;
  }
}

function openReaders(
  path: string,
  address: string,
  { readers = DEFAULT_READERS }: SqliteOptions,
): Promise<Thread[]> {
  const count = Math.max(1, Math.trunc(readers));
  return Promise.all(
    Array.from({ length: count }, () =>
      Thread.open({ path, role: 'reader', cacheMegabytes: READER_CACHE_MEGABYTES }, address),
    ),
  );
}
