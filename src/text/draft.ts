// A text on its way to being readable, and for each of its UTF-16 units the source range that made it.
// Steps return edits; applying them here keeps the map exact, so no step has to think of offsets.

/** Replaces `text[start, end)` of the draft; never empty on the left side. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of one pass over a text, in order and apart from each other. */
export type Step = (text: string) => readonly Edit[];

export const NO_EDITS: readonly Edit[] = [];

/** Unit i was made by source[from[i], to[i]); both rise with i. Without a map, unit i is source unit i. */
export interface OffsetMap {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Draft {
  readonly text: string;
  readonly map?: OffsetMap;
}

/** The draft after the edits. Linear in the text. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const text = rewrite(draft.text, edits);
  if (edits.every(isOneForOne)) return draft.map ? { text, map: draft.map } : { text };
  return { text, map: remap(draft, edits, text.length) };
}

/** Line breaks turned to blanks, the commonest edit by far, move nothing. */
function isOneForOne(edit: Edit): boolean {
  return edit.end - edit.start === 1 && edit.text.length === 1;
}

function rewrite(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

function remap(draft: Draft, edits: readonly Edit[], length: number): OffsetMap {
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  let read = 0;
  let write = 0;
  for (const edit of edits) {
    write = copyMap(draft.map, read, edit.start, { from, to }, write);
    const start = draft.map?.from[edit.start] ?? edit.start;
    const end = draft.map?.to[edit.end - 1] ?? edit.end;
    from.fill(start, write, write + edit.text.length);
    to.fill(end, write, write + edit.text.length);
    write += edit.text.length;
    read = edit.end;
  }
  copyMap(draft.map, read, draft.text.length, { from, to }, write);
  return { from, to };
}

/** Copies the map of the units [start, end), which stay as they are; gives the next place to write. */
function copyMap(
  map: OffsetMap | undefined,
  start: number,
  end: number,
  into: OffsetMap,
  write: number,
): number {
  if (map) {
    into.from.set(map.from.subarray(start, end), write);
    into.to.set(map.to.subarray(start, end), write);
  } else {
    for (let i = start; i < end; i++) {
      into.from[write + i - start] = i;
      into.to[write + i - start] = i + 1;
    }
  }
  return write + end - start;
}

/** One edit for each match of a global pattern, none of them empty, for which `replace` gives a text. */
export function editMatches(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): readonly Edit[] {
  let edits: Edit[] | undefined;
  // matchAll would copy the pattern at each call, which costs more than most texts do.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const replacement = replace(match);
    if (replacement === undefined) continue;
    edits ??= [];
    edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
  }
  return edits ?? NO_EDITS;
}
