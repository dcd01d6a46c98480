// Text in Markdown: what would be taken for markup, or for a link of Obsidian, gets a backslash.

/** Catches `*`, `[`, `#` and `&amp;`, which Markdown or Obsidian read as markup wherever they stand; refuses `&` alone. */
const MARKUP = /[\\`*_[\]<>#|~$^=%]|&(?=#?\w+;)/g;
/** Catches what makes a list of a line that begins with it: `- `, `+ `, `1. `, `2) `. */
const LIST_MARK = /^(\d*)([-+.)])/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BLANKS = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/** On one line. CommonMark lets any punctuation mark be escaped. */
export function markdownText(text: string): string {
  return text.replace(BLANKS, ' ').trim().replace(MARKUP, '\\$&').replace(LIST_MARK, '$1\\$2');
}

/** A link to a note. Obsidian knows no escapes in the words of a link, so what would end it is written otherwise. */
export function noteLink(path: string, words: string): string {
  const LOOKALIKES: Readonly<Record<string, string>> = { '[': '(', ']': ')', '|': '/' };
  const shown = words
    .replace(BLANKS, ' ')
    .trim()
    .replace(/[[\]|]/g, (character) => LOOKALIKES[character] ?? '');
  return shown === '' ? `[[${path}]]` : `[[${path}|${shown}]]`;
}
