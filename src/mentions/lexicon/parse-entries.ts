// YAML text of one lexicon file in, entries out; what does not fit is a ConfigurationError with its line.
import { ConfigurationError } from '../../errors.ts';
import { KINDS, type Kind } from '../../model/concept.ts';
import { type Entry, GUARDS } from './entry.ts';
import { loadYaml, loadZod } from './libraries.ts';

const REMEDY = 'Correct the entry; lexicon/README.md shows the fields and an example.';

/** `kind` is the folder's; a user's own file has none (null), so there each entry must state its kind. */
export function parseEntries(file: string, yaml: string, kind: Kind | null): Entry[] {
  const { isSeq, LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const [error] = document.errors;
  if (error) throw fault(file, lineOf(error.pos[0]), error.message, 'valid YAML');
  if (document.contents === null) return [];
  if (!isSeq(document.contents))
    throw fault(file, 1, 'no list', 'a list of entries (`- name: ...`)');
  return document.contents.items.map((item) => {
    const node = item as { range?: readonly number[]; toJSON(): unknown };
    return toEntry(file, lineOf(node.range?.[0]), node.toJSON(), kind);
  });
}

function toEntry(file: string, line: number, value: unknown, folder: Kind | null): Entry {
  schema ??= buildSchema();
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const found = `${JSON.stringify(value)?.slice(0, 120)} at ${issue?.path.join('.') || 'entry'}`;
    throw fault(file, line, found, issue?.message ?? 'an entry');
  }
  const { name, kind: own, aliases, guard: ownGuard, definition, ...rest } = parsed.data;
  const kind = own ?? folder;
  if (kind === null)
    throw fault(file, line, `"${name}" without kind`, `kind: ${KINDS.join(' | ')}`);
  const forms = [{ text: name, ...(ownGuard && { guard: ownGuard }) }, ...aliases].map((form) => {
    if (typeof form !== 'string') {
      return form.guard ? { text: form.text, guard: form.guard } : { text: form.text };
    }
    return { text: form };
  });
  return { name, kind, forms, ...rest, ...(definition && { definition }), file, line };
}

function fault(file: string, line: number, found: string, expected: string): ConfigurationError {
  const message = `${file}:${line}: found ${found}; expected ${expected}.`;
  return new ConfigurationError('LEXICON_ENTRY', message, REMEDY);
}

let schema: ReturnType<typeof buildSchema> | null = null;

function buildSchema() {
  const { z } = loadZod();
  const text = z.string().min(1);
  const guard = z.enum(GUARDS);
  const alias = z.union([text, z.strictObject({ text, guard: guard.optional() })]);
  return z.strictObject({
    name: text,
    kind: z.enum(KINDS).optional(),
    aliases: z.array(alias).default([]),
    broader: z.array(text).default([]),
    guard: guard.optional(),
    near: z.array(text).default([]),
    never: z.array(text).default([]),
    source: text,
    definition: text.optional(),
  });
}
