// A JSON value against the shape of a record: fields that do not fit are left empty and said, the rest is kept.
import type { z } from 'zod';
import { invalidField, invalidRecord } from './findings.ts';
import type { Finding } from './parse.ts';

export type ReadObject<T> =
  | { readonly fields: T; readonly findings: readonly Finding[] }
  | { readonly fields?: undefined; readonly findings: readonly Finding[] };

/** What fields that are more than a text may be, in words. */
const SHAPES: Readonly<Record<string, string>> = {
  id: 'a text or a number',
  arxiv: 'a text or a number',
  authors: 'a text, or a list of names',
  authors_parsed: 'a list of [last, first, suffix]',
  categories: 'a text or a list of texts',
  versions: 'a list of v1, v2 ... or of objects with version and created',
  versions_dates: 'a list of dates',
};

/** `expected` says in words what the source's records look like. */
export function readObject<T>(
  value: unknown,
  schema: z.ZodType<T>,
  expected: string,
): ReadObject<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { findings: [invalidRecord(value, expected)] };
  const first = schema.safeParse(value);
  if (first.success) return { fields: first.data, findings: [] };
  const wrong = new Set(first.error.issues.map((issue) => String(issue.path[0])));
  const kept = Object.entries(value).filter(([name]) => !wrong.has(name));
  const second = schema.safeParse(Object.fromEntries(kept));
  if (!second.success) return { findings: [invalidRecord(value, expected)] };
  const lookup = new Map(Object.entries(value));
  return {
    fields: second.data,
    findings: [...wrong].map((name) =>
      invalidField(name, lookup.get(name), SHAPES[name] ?? 'a text'),
    ),
  };
}
