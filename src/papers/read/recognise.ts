// Which format is this? Each source says how sure it is of the first lines; the surest wins.
import type { Problem } from '../../model/problem.ts';
import { quote } from '../quote.ts';
import type { Source } from '../source.ts';

/** The surest source, the first of equals, or nothing where none is sure at all. */
export function findSource(
  head: readonly string[],
  sources: readonly Source[],
): Source | undefined {
  let best: Source | undefined;
  let surest = 0;
  for (const source of sources) {
    const certainty = source.recognise(head);
    if (certainty > surest) [best, surest] = [source, certainty];
  }
  return best;
}

/** Formats we cannot read but know by sight, with a way out. */
const HINTS: readonly (readonly [sign: RegExp, hint: string])[] = [
  // Catches `[` and `[{"id"`, refuses `[1] Smith`.
  [/^\s*\[\s*(?:\{|$)/, "It looks like a JSON array; write one object a line: jq -c '.[]' FILE."],
  // Catches a lone `{`, refuses `{"id": 1}`.
  [/^\s*\{\s*$/, 'It looks like JSON over several lines; write one object a line: jq -c . FILE.'],
  [/^\s*\{/, 'It is JSON Lines without the fields of a paper: id, title, abstract.'],
  [
    /^\s*<(?:!doctype|html|\?xml|[a-z])/i,
    'It looks like HTML or XML; save the visible text, or convert it to JSON Lines.',
  ],
  // Catches `id,title,abstract`, refuses a sentence with one comma.
  [
    /^[\w" -]+(?:[,;\t][\w" -]+){2,}$/,
    'It looks like a table; convert it to JSON Lines with id, title and abstract.',
  ],
];

export function unknownFormat(
  file: string,
  head: readonly string[],
  sources: readonly Source[],
): Problem {
  const first = head.find((line) => line.trim() !== '') ?? '';
  const hint =
    HINTS.find(([sign]) => sign.test(first))?.[1] ?? 'Name it with --format if it is one.';
  return {
    code: 'FORMAT_UNKNOWN',
    message: `The format was not recognised. ${hint}`,
    place: { file },
    actual: quote(first),
    expected: sources.map(({ name, description }) => `${name} (${description})`).join('; '),
    severity: 'error',
  };
}
