// Opens a SQLite store: one thread that writes and, for a file, a few that read.
import { graphStoreOver } from '../graph-store.ts';
import type { StatementObserver, StatementRunner } from '../statements.ts';
import type { GraphStore } from '../store.ts';
import { CommitWatch } from './commit-watch.ts';
import { ReaderPool } from './reader-pool.ts';
import { sqliteRunner } from './runner.ts';
import { Thread } from './thread.ts';

export interface SqliteOptions {
  readonly observer?: StatementObserver;
  /** Threads that read a file, opened as they are needed. A database in memory has one thread for all. */
  readonly readers?: number;
  /** One thread that reads, with a small cache. */
  readonly lean?: boolean;
}

const IN_MEMORY = ':memory:';
/** Partners of a concept stand all over the file: with their pages at hand they are read in half the time. Taken as needed. */
const READING = { readers: 2, cacheMegabytes: 64, writerCacheMegabytes: 32 };
/** Another thread would cost memory and wait; a batch touches more pages than a cache of some ten megabytes more would hold. */
const LEAN = { readers: 1, cacheMegabytes: 8, writerCacheMegabytes: 16 };

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
  const settings = options.lean === true ? LEAN : READING;
  const { readers: usual, cacheMegabytes, writerCacheMegabytes } = settings;
  const writer = await Thread.open(
    { path, role: 'writer', cacheMegabytes: writerCacheMegabytes },
    address,
  );
  const openReader = () => Thread.open({ path, role: 'reader', cacheMegabytes }, address);
  const most = Math.max(1, Math.trunc(options.readers ?? usual));
  const shared =
    path === IN_MEMORY
      ? { readers: undefined, watch: undefined }
      : { readers: new ReaderPool(openReader, most), watch: new CommitWatch(path) };
  return sqliteRunner(address, { writer, ...shared }, options.observer);
}
