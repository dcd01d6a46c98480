// Text in XML 1.0: what it has no place for becomes the replacement character.

/** Catches U+0000, U+000B, U+FFFF and half of a surrogate pair; refuses tab, line feed and whole pairs. */
const NO_XML_CHARACTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In attributes a reader would make them spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text between tags and within double quotes. */
export function xmlText(text: string): string {
  return text
    .replace(NO_XML_CHARACTER, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
