// Braces: which stay, which go, and what becomes of those after `_` and `^`.
import { readCommand } from './command.ts';
import { LOST_COMMANDS } from './commands.ts';
import { GONE, isMath, KEPT, put, type Scan } from './scan.ts';

/** A command word without its backslash: catches `textit` of `textit{O}`, refuses `context` and `\textit`. */
const LOST_WORD = /(?<![A-Za-z\\])[a-z]{3,12}$/i;
const LONGEST_LOST_WORD = 14;
/** A group that reads well without braces after `_` or `^`: catches `{ij}`, `{-15}`, `{\alpha}`; refuses `{i+1}`. */
const PLAIN_INDEX = /\{(?:[+−-]?\w{1,24}|[*+−-]|\\[A-Za-z]{1,16}|\\[a-z]{4,12}\{\w{1,24}\})\}/y;
/** Braces that guard capitals or a comma: catches `{BERT}` and the `{,}` of `10{,}000`; refuses `{name}` and `{A, B}`. */
const GUARDED = /\{(?:[A-Z][\w-]{0,40}|,)\}/y;

/** Handles the opening brace at `scan.at`; gives where to go on. */
export function readOpenBrace(scan: Scan): number {
  const { text, at } = scan;
  const before = text[at - 1] ?? '';
  if (before === '_' || before === '^') return readIndex(scan);
  const lost = findLostCommand(text, at);
  if (lost !== undefined) return readCommand(scan, lost, at - lost.length, at);
  GUARDED.lastIndex = at;
  const goes = isMath(scan) || text[at + 1] === '\\' || GUARDED.test(text);
  scan.groups.push(goes ? GONE : KEPT);
  return goes ? put(scan, at, at + 1, '') : at + 1;
}

/** `x_{i}` to x_i, `x_{i+1}` to x_(i+1). */
function readIndex(scan: Scan): number {
  const { text, at } = scan;
  PLAIN_INDEX.lastIndex = at;
  const isPlain = PLAIN_INDEX.test(text);
  scan.groups.push(isPlain ? GONE : { close: ')' });
  return put(scan, at, at + 1, isPlain ? '' : '(');
}

function findLostCommand(text: string, at: number): string | undefined {
  const word = LOST_WORD.exec(text.slice(Math.max(0, at - LONGEST_LOST_WORD), at))?.[0];
  return word !== undefined && LOST_COMMANDS.has(word) ? word : undefined;
}

/** Handles the closing brace at `scan.at`; gives where to go on. */
export function readCloseBrace(scan: Scan): number {
  const { text, at } = scan;
  // Mathematics closes no group that was opened before it.
  const group = scan.groups.length > Math.max(scan.mathDepth, 0) ? scan.groups.pop() : undefined;
  if (!group) return isMath(scan) ? put(scan, at, at + 1, '') : at + 1;
  if (group.between && text[at + 1] === '{') {
    scan.groups.push(group.between);
    return put(scan, at, at + 2, group.close + group.between.sign);
  }
  return put(scan, at, at + 1, group.close);
}
