// A database to be copied: opened to be read, and held at one moment.
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../../errors.ts';
import { setupNames } from '../statement-files.ts';
import { APPLICATION_ID } from './application-id.ts';
import { storeError } from './failures.ts';

/**
 * Without one moment a copy starts over whenever somebody commits, and beside a busy writer never ends. Throws StoreError
 * where it is no database of ours, or newer than this program.
 */
export function openSource(path: string): DatabaseSync {
  try {
    return heldAt(path, path);
  } catch (error) {
    // SQLite wants files of its own beside a database with a write-ahead log; where none can be made, nobody writes either.
    const closed = error instanceof StoreError && error.code === 'STORE_CANNOT_OPEN';
    if (!closed || hasLog(path)) throw error;
    return heldAt(new URL(`${pathToFileURL(path)}?immutable=1`), path);
  }
}

function heldAt(location: string | URL, path: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(location, { readOnly: true });
    db.exec('BEGIN');
    refuseForeign(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw storeError(error, path);
  }
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Whether it is a database of ours, and not newer than this program. */
function refuseForeign(db: DatabaseSync, path: string): void {
  const foreign = onlyValue(db, 'PRAGMA application_id');
  const version = onlyValue(db, 'PRAGMA user_version');
  if (foreign !== APPLICATION_ID) throw notOurs(path);
  if (Number(version) > setupNames('sql').length) throw newer(path);
}

/** The only column of the only row. */
export function onlyValue(db: DatabaseSync, sql: string): unknown {
  return Object.values(db.prepare(sql).get() ?? {})[0];
}

function notOurs(path: string): StoreError {
  return new StoreError(
    'STORE_NOT_A_DATABASE',
    `The file ${path} is not a Paperloom database.`,
    'Name a file that paperloom backup made.',
  );
}

function newer(path: string): StoreError {
  return new StoreError(
    'STORE_NEWER',
    `A newer Paperloom made ${path}.`,
    'Update Paperloom, then try again.',
  );
}
