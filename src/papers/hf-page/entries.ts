// Lines of a page in, entries out: titles with their abstracts and footers, each as soon as it is complete.
import type { Problem } from '../../model/problem.ts';
import { findLineProblem } from '../read/line-problem.ts';
import type { Line } from '../source.ts';
import {
  findOrganisation,
  findPageDate,
  isAuthors,
  isCutDate,
  isDot,
  isHeader,
  isPlainOrganisation,
  isSureHeader,
  type PageDate,
} from './line-kind.ts';
import { isCut, isProse, isTooLongForTitle, type Paragraph, takeTitledText } from './paragraphs.ts';
import { cutDate, textWithoutTitle } from './problems.ts';

/** One paper as a page shows it. */
export interface Entry {
  readonly title: string;
  readonly abstract: string;
  readonly line: number;
  readonly organisation?: string;
  readonly date?: PageDate;
  /** The file ended within it, as far as can be told. */
  readonly truncated: boolean;
}

export type PageItem =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** A header: another page begins, as where pages were put together in one file. */
  | { readonly kind: 'page' };

/** Paragraphs that may still belong together: title, abstract, a line that may be an organisation's. */
const UNDECIDED = 3;
/** More than this many without a title between them are no page; they are let go, so that memory stays bounded. */
const MOST_UNDECIDED = 50;

interface Reading {
  readonly file: string;
  readonly paragraphs: Paragraph[];
  /** What may come next, by what came last: a dot after authors, a date after a dot or a header. */
  awaits: 'text' | 'dot' | 'date' | 'page-date';
  organisation: string | undefined;
}

/** Streams: holds the paragraphs of one or two papers at a time. */
export async function* readEntries(
  lines: AsyncIterable<Line>,
  file: string,
): AsyncGenerator<PageItem> {
  const reading: Reading = { file, paragraphs: [], awaits: 'text', organisation: undefined };
  for await (const line of lines) {
    const problem = findLineProblem(line, file);
    if (problem) yield { kind: 'problem', problem };
    const text = line.text.trim();
    if (problem?.severity !== 'error' && text !== '') yield* readLine(reading, text, line);
  }
  yield* closeFile(reading);
}

function readLine(reading: Reading, text: string, line: Line): readonly PageItem[] {
  const { awaits } = reading;
  if (isHeader(text)) {
    reading.awaits = isSureHeader(text) || awaits === 'page-date' ? 'page-date' : 'text';
    return [...closeEntries(reading), ...(isSureHeader(text) ? [{ kind: 'page' } as const] : [])];
  }
  const date = awaits === 'text' ? undefined : findPageDate(text);
  if (date) {
    reading.awaits = 'text';
    return awaits === 'page-date' ? [] : closeEntries(reading, { date });
  }
  if (isAuthors(text)) {
    reading.awaits = 'dot';
    return [];
  }
  if (isDot(text)) {
    if (awaits !== 'dot') takeOrganisation(reading);
    reading.awaits = 'date';
    return [];
  }
  return readText(reading, text, line);
}

function readText(reading: Reading, text: string, line: Line): readonly PageItem[] {
  // A footer without a date ends its entry where the next text begins.
  const isAfterFooter = reading.awaits === 'dot' || reading.awaits === 'date';
  const closed = isAfterFooter ? closeEntries(reading) : [];
  reading.awaits = 'text';
  reading.paragraphs.push({ text: line.text, line: line.number });
  const isDecided = !isProse(text) || reading.paragraphs.length > MOST_UNDECIDED;
  return isDecided ? [...closed, ...takeEntries(reading, UNDECIDED)] : closed;
}

/** A footer's organisation was taken for a paragraph, as nothing but the dot after it tells it. */
function takeOrganisation(reading: Reading): void {
  const last = reading.paragraphs.at(-1);
  const name = last && findOrganisation(last.text.trim());
  if (name === undefined || reading.paragraphs.length < UNDECIDED) return;
  reading.organisation = name;
  reading.paragraphs.pop();
}

/** Takes entries off the front until at most `left` paragraphs remain. */
function takeEntries(reading: Reading, left: number): PageItem[] {
  const { paragraphs } = reading;
  const items: PageItem[] = [];
  while (paragraphs.length > left) {
    const { title, abstract } = takeTitledText(paragraphs);
    if (isTooLongForTitle(title.text))
      items.push({ kind: 'problem', problem: textWithoutTitle(title, reading.file) });
    else {
      const entry = { title: title.text, abstract, line: title.line, truncated: false };
      items.push({ kind: 'entry', entry });
    }
  }
  return items;
}

/** Ends the entry under way; the footer is that of the last one. */
function closeEntries(reading: Reading, footer: Partial<Entry> = {}): PageItem[] {
  const { organisation } = reading;
  reading.organisation = undefined;
  const items = takeEntries(reading, 0);
  const last = items.pop();
  if (!last) return items;
  if (last.kind !== 'entry') return [...items, last];
  const entry = { ...last.entry, ...(organisation ? { organisation } : {}), ...footer };
  return [...items, { kind: 'entry', entry }];
}

/**
 * The end of the file. Its last entry counts as cut when it has no footer and its abstract ends neither like a
 * sentence nor in an address: a page saved whole ends in a footer, or in a full stop where it shows no footers.
 */
function closeFile(reading: Reading): readonly PageItem[] {
  const { paragraphs } = reading;
  const tail = paragraphs.at(-1);
  if (tail && paragraphs.length === 1 && isCutDate(tail.text.trim()))
    return [{ kind: 'problem', problem: cutDate(tail, reading.file) }];
  if (tail && isPlainOrganisation(tail.text.trim())) takeOrganisation(reading);
  const [last] = paragraphs.slice(-1);
  const hasFooter = reading.awaits !== 'text' || reading.organisation !== undefined;
  const isOpen = !hasFooter && last !== undefined;
  return closeEntries(reading, { truncated: isOpen && isCut(paragraphs.at(-1)?.text ?? '') });
}
