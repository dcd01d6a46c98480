// Hashes: short, stable names for texts. FNV-1a is too weak for identities; SHA-256 cut short is not.
import { hash } from 'node:crypto';

/** The first `length` hex digits of the SHA-256 of the text (UTF-8). */
export function hashText(text: string, length = 32): string {
  return hash('sha256', text, 'hex').slice(0, length);
}

/** A 52-bit non-negative integer from the SHA-256 of the text: exact in JavaScript, SQLite and Cypher. */
export function hashNumber(text: string): number {
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16);
}
