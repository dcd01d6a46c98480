// Opening a database file: settings, and migrations from older versions. Runs in the threads only.
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { StoreError } from '../../errors.ts';
import { tailsOf } from '../../model/completion.ts';
import { FACET_KINDS, facetOf } from '../../model/facet.ts';
import { readStatement, setupNames } from '../statement-files.ts';
import { APPLICATION_ID } from './application-id.ts';
import { defineContentHash } from './content-hash.ts';
import { BUSY, primaryCode } from './failures.ts';
import type { ThreadOptions } from './messages.ts';

/** How long a second process waits for the first to finish its transaction. */
const BUSY_MILLISECONDS = 30_000;
/** Between two tries where SQLite itself does not wait. */
const BUSY_PAUSE_MILLISECONDS = 10;
/** Nobody wakes it: a thread that sleeps here sleeps its time. */
const asleep = new Int32Array(new SharedArrayBuffer(4));
/** Larger than SQLite's 4 KiB: a batch touches most pages of the relations anyway, and fewer pages are less work. */
const PAGE_BYTES = 16_384;
/** Pages after which the write-ahead log is folded back: a batch writes its hot pages once. */
const CHECKPOINT_PAGES = 2_048;

/** The statements unfold rows with jsonb_each, which came with this version. */
const OLDEST_SQLITE = [3, 51] as const;

export function openDatabase(options: ThreadOptions): DatabaseSync {
  refuseOldSqlite(process.versions['sqlite'] ?? '');
  const db = new DatabaseSync(options.path, { timeout: BUSY_MILLISECONDS });
  try {
    defineContentHash(db);
    if (options.role === 'writer') prepareForWriting(db, options);
    else db.exec('PRAGMA query_only = ON');
    db.exec(`PRAGMA cache_size = ${-1024 * options.cacheMegabytes}`);
    db.exec('PRAGMA temp_store = MEMORY');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepareForWriting(db: DatabaseSync, { path }: ThreadOptions): void {
  refuseForeign(db, path);
  db.exec(`PRAGMA page_size = ${PAGE_BYTES}`);
  keepWriteAheadLog(db);
  db.exec('PRAGMA synchronous = NORMAL');
  db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  db.exec(`PRAGMA journal_size_limit = ${CHECKPOINT_PAGES * PAGE_BYTES}`);
  migrate(db, path);
}

/**
 * A switch to WAL that meets another's lock fails at once: SQLite waits for no lock while it holds one,
 * lest two wait for each other. So the waiting is done here.
 */
function keepWriteAheadLog(db: DatabaseSync): void {
  const giveUpAt = performance.now() + BUSY_MILLISECONDS;
  for (;;) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (primaryCode(error) !== BUSY || performance.now() > giveUpAt) throw error;
      Atomics.wait(asleep, 0, 0, BUSY_PAUSE_MILLISECONDS);
    }
  }
}

function refuseOldSqlite(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_SQLITE[0] || (major === OLDEST_SQLITE[0] && minor >= OLDEST_SQLITE[1])) return;
  throw new StoreError(
    'SQLITE_TOO_OLD',
    `Node ${process.version} brings SQLite ${version}; Paperloom needs ${OLDEST_SQLITE.join('.')}.`,
    'Update Node 24 to its newest release.',
  );
}

/** An empty file becomes ours; one with tables of others does not. */
function refuseForeign(db: DatabaseSync, path: string): void {
  const isEmpty = numberOf(db, 'SELECT count(*) AS n FROM sqlite_schema') === 0;
  if (isEmpty || numberOf(db, 'PRAGMA application_id') === APPLICATION_ID) return;
  throw new StoreError(
    'STORE_NOT_A_DATABASE',
    `The database ${path} is not a Paperloom database: another program made it.`,
    'Name another file: this one is left as it is.',
  );
}

/** Runs the setup files beyond the database's version, all in one transaction, so that two processes may try. */
function migrate(db: DatabaseSync, path: string): void {
  const setup = setupNames('sql');
  refuseNewer(numberOf(db, 'PRAGMA user_version'), setup.length, path);
  if (numberOf(db, 'PRAGMA user_version') === setup.length) return;
  db.function('facet_list', { deterministic: true }, facetList);
  db.function('form_tails', { deterministic: true }, (form) =>
    JSON.stringify(tailsOf(String(form))),
  );
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = numberOf(db, 'PRAGMA user_version');
    for (const name of setup.slice(version)) db.exec(readStatement('sql', name));
    db.exec(`PRAGMA user_version = ${setup.length}`);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** For the setup files: the number of a paper's list, null for a name that has none. */
function facetList(kind: SQLOutputValue, name: SQLOutputValue): number | null {
  const known = FACET_KINDS.find((each) => each === kind);
  return known === undefined ? null : (facetOf(known, String(name))?.id ?? null);
}

function refuseNewer(version: number, known: number, path: string): void {
  if (version <= known) return;
  throw new StoreError(
    'STORE_NEWER',
    `The database ${path} has version ${version}; this Paperloom knows versions up to ${known}.`,
    'Update Paperloom, or name another file.',
  );
}

/** The only column of the only row. */
function numberOf(db: DatabaseSync, sql: string): number {
  return Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0);
}
