// SQLite's errors in words that say what to do.
import { StoreError } from '../../errors.ts';
import type { Failure } from './messages.ts';

interface Explanation {
  readonly code: string;
  readonly says: string;
  readonly remedy: string;
}

/** The result code of a database that another is writing. */
export const BUSY = 5;

/** By SQLite's primary result code (https://sqlite.org/rescode.html). */
const EXPLANATIONS: Readonly<Record<number, Explanation>> = {
  [BUSY]: {
    code: 'STORE_BUSY',
    says: 'is being written by another process',
    remedy: 'Wait until the other process has finished, then run this again.',
  },
  8: {
    code: 'STORE_READ_ONLY',
    says: 'cannot be written',
    remedy:
      'Make the file and its folder writable (SQLite keeps two files beside it), or name another place.',
  },
  11: {
    code: 'STORE_DAMAGED',
    says: 'is damaged',
    remedy: 'Restore a backup, or move the file away and ingest the sources again.',
  },
  13: {
    code: 'STORE_DISK_FULL',
    says: 'cannot grow: the disk is full',
    remedy: 'Free some space and run this again; what was committed is safe.',
  },
  14: {
    code: 'STORE_CANNOT_OPEN',
    says: 'cannot be opened or created',
    remedy:
      'Check that the folder exists, that you may write there, and that the name is not a folder.',
  },
  26: {
    code: 'STORE_NOT_A_DATABASE',
    says: 'is not a Paperloom database',
    remedy: 'Name another file: this one is left as it is.',
  },
};
const OTHER: Explanation = {
  code: 'STORE_FAILED',
  says: 'failed',
  remedy:
    'Run `paperloom doctor`; if the message makes no sense to you, report it with the steps that led here.',
};

/** Any error of a thread, told about the database at `path`; `during` names the statement. */
export function failureOf(error: unknown, path: string, during?: string): Failure {
  if (error instanceof StoreError) {
    return { code: error.code, message: error.message, remedy: error.remedy };
  }
  const { code, says, remedy } = EXPLANATIONS[primaryCode(error)] ?? OTHER;
  const reason = error instanceof Error ? error.message : String(error);
  const where = during === undefined ? '' : ` in ${during}`;
  return { code, message: `The database ${path} ${says} (${reason}${where}).`, remedy };
}

/** The same, to be thrown. */
export function storeError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message, remedy } = failureOf(error, path);
  return new StoreError(code, message, remedy, error);
}

/** 0 for what SQLite did not throw. Extended codes carry the primary one in their low byte. */
export function primaryCode(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & 0xff : 0;
}
