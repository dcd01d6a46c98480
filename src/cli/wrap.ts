// Words in, lines of a width that people can read out. Styled words count by what is seen of them.
import { stripVTControlCharacters } from 'node:util';

/** Columns of a line; longer words stand out. */
const WIDTH = 96;

export function wrap(words: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of words) {
    const size = stripVTControlCharacters(word).length;
    if (line !== '' && length + 1 + size > WIDTH) {
      lines.push(indent + line);
      line = word;
      length = size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      length += length === 0 ? size : 1 + size;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}
