// Copies of a database: taken while others read and write, put back where nobody has it open, looked at before either counts.
import { existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../errors.ts';
import { onlyValue, openSource } from './backup-source.ts';
import { primaryCode, storeError } from './failures.ts';

export interface CopiedDatabase {
  readonly path: string;
  readonly papers: number;
  readonly revision: number;
}

/** Pages copied before others have their turn. */
const PAGES_AT_ONCE = 1_000;
/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;
/** Codes that tell of what is copied, damaged or no database; once that could be read, all others tell of the copy. */
const OF_CONTENT: readonly number[] = [11, 26];
/** What folders say that know no second names for a file. */
const NO_LINKS: readonly unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * A copy of one moment of the database, in a new file that is there whole or not at all. Throws StoreError where the file is
 * there already, what is copied is damaged, or there is no room.
 */
export async function backUp(path: string, to: string): Promise<CopiedDatabase> {
  if (existsSync(to)) throw exists(to);
  return await copyWhole(path, to, (part) => nameNew(part, to));
}

/**
 * Puts a backup in the place of a database. Throws StoreError where the backup is none or is damaged, and where another process
 * has the database open: then the database stays as it was.
 */
export async function restore(from: string, path: string): Promise<CopiedDatabase> {
  if (!existsSync(from)) {
    throw new StoreError(
      'BACKUP_MISSING',
      `There is no file ${from}.`,
      'Name a file that paperloom backup made.',
    );
  }
  // Before a long copy, and again after it: somebody may have come meanwhile.
  if (existsSync(path)) refuseOpen(path);
  return await copyWhole(from, path, async (part) => {
    if (existsSync(path)) refuseOpen(path);
    // First, so that whatever ends this in between leaves no log of one database beside another.
    for (const end of BESIDE) await rm(`${path}${end}`, { force: true });
    await rename(part, path);
  });
}

async function copyWhole(
  from: string,
  to: string,
  place: (part: string) => Promise<void>,
): Promise<CopiedDatabase> {
  const part = `${to}.part`;
  try {
    await removePart(part);
    const source = openSource(from);
    try {
      await backup(source, part, { rate: PAGES_AT_ONCE });
    } finally {
      source.close();
    }
    const { papers, revision } = look(part, from);
    await place(part);
    return { path: to, papers, revision };
  } catch (error) {
    throw storeError(error, OF_CONTENT.includes(primaryCode(error)) ? from : to);
  } finally {
    await removePart(part);
  }
}

async function removePart(part: string): Promise<void> {
  for (const end of ['', ...BESIDE]) await rm(`${part}${end}`, { force: true });
}

/** Never in the place of a file that was made meanwhile. */
async function nameNew(part: string, to: string): Promise<void> {
  try {
    await link(part, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || existsSync(to)) throw exists(to);
    if (!NO_LINKS.includes(code)) throw error;
    await rename(part, to);
  }
}

/**
 * Whether a copy is whole; what is wrong with it is wrong with what was copied. It is left without a write-ahead log, so that
 * it can be read where nothing can be written.
 */
function look(part: string, from: string): Omit<CopiedDatabase, 'path'> {
  const db = new DatabaseSync(part);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
    const verdict = onlyValue(db, 'PRAGMA integrity_check(1)');
    if (verdict !== 'ok') throw damaged(from, String(verdict));
    return {
      papers: Number(onlyValue(db, 'SELECT papers FROM graph')),
      revision: Number(onlyValue(db, 'SELECT revision FROM graph')),
    };
  } finally {
    db.close();
  }
}

/** An exclusive lock is had where nobody else has the database open; what its log holds is then written into it. */
function refuseOpen(path: string): void {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    return;
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

function exists(path: string): StoreError {
  return new StoreError(
    'BACKUP_EXISTS',
    `There is a file ${path} already.`,
    'Name another, or move it away.',
  );
}

function damaged(path: string, verdict: string): StoreError {
  return new StoreError(
    'STORE_DAMAGED',
    `The database ${path} is damaged (${verdict}).`,
    'Take an older backup, or ingest the sources again.',
  );
}
