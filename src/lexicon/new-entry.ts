// An entry made by a program in, YAML as a person would write it out.
import type { Alias, Guard } from '../mentions/lexicon/entry.ts';
import type { Kind } from '../model/concept.ts';

export interface NewEntry {
  readonly name: string;
  readonly kind: Kind;
  readonly aliases?: readonly Alias[];
  readonly broader?: readonly string[];
  readonly guard?: Guard;
  readonly near?: readonly string[];
  readonly source: string;
  /** Lines for whoever decides about the entry. */
  readonly comments?: readonly string[];
}

/** A whole file, headed by a comment. */
export function lexiconText(header: string, entries: readonly NewEntry[]): string {
  return `# ${header}\n\n${entries.map(entryText).join('')}`;
}

/** Ends with a line break. */
export function entryText(entry: NewEntry): string {
  const { name, kind, aliases = [], broader = [], guard, near = [], source, comments = [] } = entry;
  const lines = [
    `- name: ${scalar(name)}`,
    `kind: ${kind}`,
    ...listLine('aliases', aliases.map(aliasText)),
    ...listLine('broader', broader.map(scalar)),
    ...(guard === undefined ? [] : [`guard: ${guard}`]),
    ...listLine('near', near.map(scalar)),
    `source: ${scalar(source)}`,
    ...comments.map((comment) => `# ${comment.replace(/\s+/g, ' ')}`),
  ];
  return `${lines.join('\n  ')}\n`;
}

function listLine(field: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${field}: [${items.join(', ')}]`];
}

function aliasText({ text, guard }: Alias): string {
  return guard === undefined ? scalar(text) : `{text: ${scalar(text)}, guard: ${guard}}`;
}

/** Needs no quotes anywhere in YAML. Catches `GPT-4`, `arXiv:2106.09685`; refuses `C#`, `7B`, `a, b`, `x: y`. */
const PLAIN = /^[A-Za-z][\w.+/'()-]*(?::[\w.+/-]+)?(?: [\w.+/'()-]+)*$/;
/** What YAML takes for something else than a word. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}
