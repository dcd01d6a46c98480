// Texts with annotated spans, one a line: {"id","text","spans":[{"start","end","type"}]}; offsets count UTF-16 units.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const LINE = z.object({
  id: z.coerce.string(),
  /** Lines of one document stay together in one fold. */
  doc: z.coerce.string().optional(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});

export type SpanText = Readonly<z.infer<typeof LINE>>;

/** Not annotated as one of the set's types. */
const OTHER = 'OTHER';

/** Spans of the wanted types only, or of all. Throws an Error that names file and line. */
export function readSpanTexts(file: string, types?: readonly string[]): SpanText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readLine(`${file}:${i + 1}`, line)]))
    .map((text) => ({
      ...text,
      spans: text.spans.filter(
        ({ type }) => type !== OTHER && (types === undefined || types.includes(type)),
      ),
    }));
}

function readLine(place: string, line: string): SpanText {
  const parsed = LINE.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${place}: ${issue?.message} at ${issue?.path.join('.')}; expected {"id","text","spans":[{"start","end","type"}]}`,
  );
}
