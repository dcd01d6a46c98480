// YAML text of one lexicon file in, entries out; what does not fit is a ConfigurationError with its line.
import { ConfigurationError } from '../../errors.ts';
import { KINDS, type Kind } from '../../model/concept.ts';
import type { Problem } from '../../model/problem.ts';
import { type Entry, GUARDS } from './entry.ts';
import { buildFault, faultText } from './fault.ts';
import { loadYaml, loadZod } from './libraries.ts';

const REMEDY = 'Correct the entry; lexicon/README.md shows the fields and an example.';

/** `kind` is the folder's; a user's own file has none (null), so there each entry must state its kind. Throws the first fault. */
export function parseEntries(file: string, yaml: string, kind: Kind | null): Entry[] {
  const { entries, faults } = parseEntriesAndFaults(file, yaml, kind);
  const [first] = faults;
  if (first) throw new ConfigurationError(first.code, faultText(first), REMEDY);
  return [...entries];
}

/** The same, but an entry that does not fit is passed over and told among the faults. */
export function parseEntriesAndFaults(
  file: string,
  yaml: string,
  kind: Kind | null,
): { readonly entries: readonly Entry[]; readonly faults: readonly Problem[] } {
  const { isSeq, LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const [error] = document.errors;
  if (error) return onlyFault(file, lineOf(error.pos[0]), error.message, 'valid YAML');
  if (document.contents === null) return { entries: [], faults: [] };
  if (!isSeq(document.contents))
    return onlyFault(file, 1, 'no list', 'a list of entries (`- name: ...`)');
  const results = document.contents.items.map((item) => {
    const node = item as { range?: readonly number[]; toJSON(): unknown };
    return toEntry(file, lineOf(node.range?.[0]), node.toJSON(), kind);
  });
  return {
    entries: results.filter((result) => 'forms' in result),
    faults: results.filter((result) => 'severity' in result),
  };
}

function onlyFault(file: string, line: number, found: string, expected: string) {
  return { entries: [], faults: [buildFault('entry', { file, line }, found, expected)] };
}

function toEntry(file: string, line: number, value: unknown, folder: Kind | null): Entry | Problem {
  schema ??= buildSchema();
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const found = `${JSON.stringify(value)?.slice(0, 120)} at ${issue?.path.join('.') || 'entry'}`;
    return buildFault('entry', { file, line }, found, issue?.message ?? 'an entry');
  }
  const { name, kind: own, aliases, guard: ownGuard, definition, ...rest } = parsed.data;
  const kind = own ?? folder;
  if (kind === null)
    return buildFault(
      'entry',
      { file, line },
      `"${name}" without kind`,
      `kind: ${KINDS.join(' | ')}`,
    );
  const forms = [{ text: name, ...(ownGuard && { guard: ownGuard }) }, ...aliases].map((form) => {
    if (typeof form !== 'string') {
      return form.guard ? { text: form.text, guard: form.guard } : { text: form.text };
    }
    return { text: form };
  });
  return { name, kind, forms, ...rest, ...(definition && { definition }), file, line };
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
