// The names of the fields of a file's first record, for recognising its format. The record may be cut.

/** Catches `"title":` and its name, refuses `"title"` as a value. */
const KEY = /"([\w-]+)"\s*:/g;

/** The fields of the first line that begins an object; none where no line does. */
export function keysOfFirstObject(head: readonly string[]): ReadonlySet<string> {
  const line = head.find((text) => text.trimStart().startsWith('{'));
  if (line === undefined) return new Set();
  try {
    return new Set(Object.keys(JSON.parse(line)));
  } catch {
    return new Set(Array.from(line.matchAll(KEY), ([, name = '']) => name));
  }
}
