// JSON Lines of annotated papers in, papers with their entities out; a line that does not fit is a ConfigurationError.
import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { KINDS } from '../model/concept.ts';

const ENTITY = z.object({
  /** The most complete name, as the text gives it. */
  name: z.string().min(1),
  /** Every way it is written in title or abstract. */
  forms: z.array(z.string()),
  kind: z.enum(KINDS),
  /** The paper itself proposes it. */
  introduced: z.boolean(),
});
const PAPER = z.object({
  id: z.string().min(1),
  title: z.string(),
  abstract: z.string(),
  entities: z.array(ENTITY),
});

export type GoldEntity = Readonly<z.infer<typeof ENTITY>>;
export type GoldPaper = Readonly<z.infer<typeof PAPER>>;

const EXPECTED =
  '{"id","title","abstract","entities":[{"name","forms":["..."],"kind":"MODEL","introduced":true}]}';

/** Throws ConfigurationError with file and line for the first line that is not an annotated paper. Blank lines are passed over. */
export function parseGold(file: string, text: string): GoldPaper[] {
  return text.split('\n').flatMap((line, i) => {
    return line.trim() === '' ? [] : [parseLine(`${file}:${i + 1}`, line)];
  });
}

function parseLine(place: string, line: string): GoldPaper {
  const parsed = PAPER.safeParse(parseJson(place, line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fault(place, `${issue?.message ?? 'a fault'} at ${issue?.path.join('.') || 'the line'}`);
}

function parseJson(place: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw fault(place, `${JSON.stringify(line.slice(0, 60))}, which is not JSON`, cause);
  }
}

function fault(place: string, found: string, cause?: unknown): ConfigurationError {
  const message = `${place}: found ${found}; expected ${EXPECTED}.`;
  return new ConfigurationError(
    'GOLD_LINE',
    message,
    'Correct the line; docs/LEXICON.md shows one.',
    cause,
  );
}
