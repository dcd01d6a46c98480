// Copies of a database: taken while others read and write, put back where nobody has it open, looked at before either counts.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../errors.ts';
import { setupNames } from '../statement-files.ts';
import { APPLICATION_ID } from './application-id.ts';
import { failureOf } from './failures.ts';

export interface CopiedDatabase {
  readonly path: string;
  readonly papers: number;
  readonly revision: number;
}

/** Pages copied before others have their turn. */
const PAGES_AT_ONCE = 1_000;
/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/**
 * A copy of one moment of the database, in a new file that is there whole or not at all. Throws StoreError where the file is
 * there already, what is copied is damaged, or there is no room.
 */
export async function backUp(path: string, to: string): Promise<CopiedDatabase> {
  if (existsSync(to)) {
    throw new StoreError(
      'BACKUP_EXISTS',
      `There is a file ${to} already.`,
      'Name another, or move it away.',
    );
  }
  return await copyWhole(path, to);
}

/**
 * Puts a backup in the place of a database. Throws StoreError where the backup is none or is damaged (then the database stays as
 * it was), and where another process has the database open.
 */
export async function restore(from: string, path: string): Promise<CopiedDatabase> {
  if (!existsSync(from)) {
    throw new StoreError(
      'BACKUP_MISSING',
      `There is no file ${from}.`,
      'Name a file that paperloom backup made.',
    );
  }
  look(from);
  if (existsSync(path)) refuseOpen(path);
  const copied = await copyWhole(from, path);
  for (const end of BESIDE) await rm(`${path}${end}`, { force: true });
  return copied;
}

async function copyWhole(from: string, to: string): Promise<CopiedDatabase> {
  const part = `${to}.part`;
  try {
    await rm(part, { force: true });
    const source = new DatabaseSync(from, { readOnly: true });
    try {
      await backup(source, part, { rate: PAGES_AT_ONCE });
    } finally {
      source.close();
    }
    const { papers, revision } = look(part);
    await rename(part, to);
    return { path: to, papers, revision };
  } catch (error) {
    throw storeError(error, from);
  } finally {
    for (const end of ['', ...BESIDE]) await rm(`${part}${end}`, { force: true });
  }
}

/** Whether it is a database of ours, whole, and not newer than this program. */
function look(path: string): Omit<CopiedDatabase, 'path'> {
  const db = new DatabaseSync(path);
  try {
    const [foreign, version] = [
      onlyValue(db, 'PRAGMA application_id'),
      onlyValue(db, 'PRAGMA user_version'),
    ];
    if (foreign !== APPLICATION_ID) throw notOurs(path);
    if (Number(version) > setupNames('sql').length) throw newer(path);
    const verdict = onlyValue(db, 'PRAGMA integrity_check(1)');
    if (verdict !== 'ok') throw damaged(path, String(verdict));
    return {
      papers: Number(onlyValue(db, 'SELECT papers FROM graph')),
      revision: Number(onlyValue(db, 'SELECT revision FROM graph')),
    };
  } catch (error) {
    throw storeError(error, path);
  } finally {
    db.close();
  }
}

/** Nobody else may have a database open that leaves its write-ahead log. */
function refuseOpen(path: string): void {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    if (onlyValue(db, 'PRAGMA journal_mode = DELETE') === 'delete') return;
  } catch {
    // Busy, or no database at all: whichever it is, what is there is not replaced unasked.
  } finally {
    db.close();
  }
  throw new StoreError(
    'STORE_BUSY',
    `The database ${path} is open in another process, or is none.`,
    'Stop the service and what reads papers in, then restore again; move away a file that is no database.',
  );
}

function storeError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message, remedy } = failureOf(error, path);
  return new StoreError(code, message, remedy, error);
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

function damaged(path: string, verdict: string): StoreError {
  return new StoreError(
    'STORE_DAMAGED',
    `The database ${path} is damaged (${verdict}).`,
    'Take an older backup, or ingest the sources again.',
  );
}

/** The only column of the only row. */
function onlyValue(db: DatabaseSync, sql: string): unknown {
  return Object.values(db.prepare(sql).get() ?? {})[0];
}
