// YAML text of one word list in, groups of words out. A word list is a map from group to words.
import { ConfigurationError } from '../../errors.ts';
import { loadYaml, loadZod } from './libraries.ts';

/** A group is a YAML list, or one string of words with blanks between them. */
export function parseWords(
  file: string,
  yaml: string,
): Readonly<Record<string, readonly string[]>> {
  const parsed = buildSchema().safeParse(loadYaml().parse(yaml));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const message = `${file}: found ${issue?.message} at ${issue?.path.join('.')}; expected groups of words.`;
  throw new ConfigurationError('LEXICON_WORDS', message, 'Write `group: [word, word]`.');
}

function buildSchema() {
  const { z } = loadZod();
  const line = z.string().transform((words) => words.split(/\s+/).filter(Boolean));
  return z.record(z.string(), z.union([z.array(z.coerce.string()), line]));
}
