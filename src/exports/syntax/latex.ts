// Text as BibTeX takes it between braces: every character of LaTeX's own written out, so that braces stay balanced.

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces before LaTeX reads escapes: only names for them are safe.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Catches line ends and other control characters; refuses `é` and a blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BLANKS = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/** On one line. Letters of any script stay: biber and every BibTeX of today read UTF-8. */
export function latexText(text: string): string {
  return text
    .replace(BLANKS, ' ')
    .trim()
    .replace(/[\\{}~^$&#_%]/g, (character) => ESCAPES[character] ?? character);
}
