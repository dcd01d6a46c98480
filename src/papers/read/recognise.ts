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

/** What is said where a format is forced on lines that do not look like it; nothing where they do. */
export function findDoubt(
  file: string,
  head: readonly string[],
  sources: readonly Source[],
  forced: Source,
): Problem | undefined {
  if (forced.recognise(head) > 0) return undefined;
  const other = findSource(head, sources);
  const instead =
    other === undefined
      ? 'it looks like no format we know. Check what was read.'
      : `it looks like ${other.name}. Leave --format out to read it so.`;
  return {
    code: 'FORMAT_DOUBTFUL',
    message: `It is read as ${forced.name} because --format says so, but ${instead}`,
    place: { file },
    actual: quote(firstOf(head)),
    expected: `${forced.name} (${forced.description})`,
    severity: 'warning',
  };
}

export function unknownFormat(
  file: string,
  head: readonly string[],
  sources: readonly Source[],
): Problem {
  const first = firstOf(head);
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

function firstOf(head: readonly string[]): string {
  return head.find((line) => line.trim() !== '') ?? '';
}
