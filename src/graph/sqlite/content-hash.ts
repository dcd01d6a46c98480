// The function hash_of of our databases: a number that tells whether a row is what was written.
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { crc32 } from 'node:zlib';

/** Signs that texts seldom hold: between two values, and in the place of none. */
const BETWEEN = '\u0001';
const NULL = '\u0002';

/**
 * CRC-32 of all values in their order: a flipped bit, or several within 32, always makes another. Sums of many are exact. Triggers
 * call it, so that every connection has it.
 */
export function defineContentHash(db: DatabaseSync): void {
  db.function('hash_of', { deterministic: true, varargs: true }, contentHash);
}

function contentHash(...values: SQLOutputValue[]): number {
  return crc32(values.map((value) => value ?? NULL).join(BETWEEN));
}
