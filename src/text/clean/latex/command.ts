// One command: what it prints, and what becomes of its arguments.
import {
  DROPPED_ARGUMENTS,
  LAYOUTS,
  type Layout,
  READ_AFTER_DROPPED,
  SWITCHES,
  WRAPPERS,
} from './commands.ts';
import { GONE, type Group, isMath, put, type Scan } from './scan.ts';
import { LETTERS, SYMBOLS } from './symbols.ts';

/** An argument of one sign: catches `{a}`, `{10}` and `{\pi}`; refuses `{a+b}`. */
const SIMPLE_ARGUMENT = /\{\s*(?:[\w.]{1,24}|\\[A-Za-z]{1,12})\s*\}/y;
/** The arguments of `\frac12`. */
const BARE_FRACTION = /[0-9]{2}(?![0-9])/y;
/** A dropped argument without braces inside, and an optional one: catches `[see]` and `{key2024}`. */
const DROPPED = /(?:\[[^\][{}]{0,200}\])?\{[^{}]{0,400}\}/y;
/** A line break that was escaped twice: catches `nWe` of `\nWe`, refuses `nabla`. */
const ESCAPED_BREAK = /^n[A-Z]/;
/** Escapes of regular expressions and strings, which are no commands: catches the d of `\d+`, refuses `F`. */
const ESCAPE = /^[a-z]$/;
const WORD = /[A-Za-z0-9]/;
/** Before a backslash that is part of a path: catches the colon of `C:\Users`, refuses a blank and a digit. */
const IN_PATH = /[A-Za-z_:\\/]/;
const LOWER = /[a-zà-ÿ]/;

/** Handles the command `name` at [start, end); a lost command has no backslash there. Gives where to go on. */
export function readCommand(scan: Scan, name: string, start: number, end: number): number {
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) return put(scan, start, afterEmptyGroup(scan.text, end), symbol);
  const letter = isMath(scan) ? undefined : LETTERS.get(name);
  if (letter !== undefined) return put(scan, start, afterLetter(scan.text, end), letter);
  if (WRAPPERS.has(name) || name === 'text') return unwrap(scan, start, end);
  if (SWITCHES.has(name)) return put(scan, start, afterSwitch(scan, name, end), switchSign(name));
  const layout = LAYOUTS.get(name);
  if (layout) return setOut(scan, layout, start, end);
  const dropped = DROPPED_ARGUMENTS.get(name);
  if (dropped !== undefined) return dropArguments(scan, name, start, end, dropped);
  return readUnknown(scan, name, start, end);
}

function afterEmptyGroup(text: string, end: number): number {
  return text.startsWith('{}', end) ? end + 2 : end;
}

function afterLetter(text: string, end: number): number {
  if (text[end] === ' ' && LOWER.test(text[end + 1] ?? '')) return end + 1;
  return afterEmptyGroup(text, end);
}

function afterSwitch(scan: Scan, name: string, end: number): number {
  const next = scan.text[end];
  if (next === '.' && (name === 'left' || name === 'right')) return end + 1;
  return next === ' ' ? end + 1 : afterEmptyGroup(scan.text, end);
}

/** A switch leaves nothing, a break of lines a blank. */
function switchSign(name: string): string {
  return name === 'par' || name.startsWith('newl') || name === 'linebreak' ? ' ' : '';
}

function unwrap(scan: Scan, start: number, end: number): number {
  const hasGroup = scan.text[end] === '{';
  // `\mathcal O` takes the next sign without braces.
  if (hasGroup) scan.groups.push(GONE);
  return put(scan, start, hasGroup || scan.text[end] === ' ' ? end + 1 : end, '');
}

/** `\frac{a}{b}` to a/b, `\frac{a+b}{c}` to (a+b)/c, `\sqrt{d}` to √d. */
function setOut(scan: Scan, layout: Layout, start: number, end: number): number {
  const { text } = scan;
  BARE_FRACTION.lastIndex = end;
  if (layout.between && BARE_FRACTION.test(text))
    return put(scan, start, end + 2, `${text[end]}${layout.between}${text[end + 1]}`);
  if (text[end] !== '{') return put(scan, start, end, layout.open);
  const fenced = layout.open.endsWith('(');
  const [open, close] = fenced || isSimple(text, end) ? ['', ''] : ['(', ')'];
  scan.groups.push(groupOf(layout, close));
  return put(scan, start, end + 1, layout.open + open);
}

function groupOf(layout: Layout, close: string): Group {
  if (layout.between === undefined) return { close: close + layout.close };
  return { close, between: { sign: layout.between, close: layout.close } };
}

function isSimple(text: string, at: number): boolean {
  SIMPLE_ARGUMENT.lastIndex = at;
  return SIMPLE_ARGUMENT.test(text);
}

function dropArguments(
  scan: Scan,
  name: string,
  start: number,
  end: number,
  count: number,
): number {
  const { text } = scan;
  let after = end;
  for (let i = 0; i < count; i++) {
    DROPPED.lastIndex = after;
    after += DROPPED.exec(text)?.[0].length ?? 0;
  }
  if (READ_AFTER_DROPPED.has(name)) {
    const hasGroup = text[after] === '{';
    if (hasGroup) scan.groups.push(GONE);
    return put(scan, start, hasGroup ? after + 1 : after, '');
  }
  // The blank or tie before a citation goes with it.
  return put(scan, text[start - 1] === ' ' && after > end ? start - 1 : start, after, '');
}

/** A macro of the paper's own: its name is the best there is to read; a text it wraps is better. */
function readUnknown(scan: Scan, name: string, start: number, end: number): number {
  const { text } = scan;
  const before = text[start - 1] ?? '';
  if (text[end] === '{' && text[end + 1] !== '}') return unwrap(scan, start, end);
  if (isMath(scan)) {
    put(scan, start, start + 1, WORD.test(before) ? ' ' : '');
    return end;
  }
  if (ESCAPED_BREAK.test(name)) return put(scan, start, start + 2, ' ');
  if (IN_PATH.test(before) || ESCAPE.test(name)) return end;
  put(scan, start, start + 1, '');
  return text.startsWith('{}', end) ? put(scan, end, end + 2, '') : end;
}
