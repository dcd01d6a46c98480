// The format of Hugging Face Daily Papers: the visible text of a page, as saved from a browser.
import type { PaperDate, PaperRecord, YEAR_BY } from '../../model/paper.ts';
import type { Problem } from '../../model/problem.ts';
import { UNKNOWN_DATE } from '../dates.ts';
import { withoutAbstract } from '../json-lines/findings.ts';
import { otherLanguage } from '../json-lines/parse.ts';
import { isOtherLanguage } from '../language.ts';
import { idOfContent } from '../record-id.ts';
import type { Line, ParsedItem, ParseOptions, Source } from '../source.ts';
import { type Entry, readEntries } from './entries.ts';
import { isAuthors, isDot, isSureHeader } from './line-kind.ts';
import { noSuchDay, yearsSettledEarly } from './problems.ts';
import { settleDay } from './years.ts';

const SOURCE = 'hf-page';
/** Entries held until a page's years are known. No page is longer; of a longer file these settle the years. */
const MOST_HELD = 5000;

export const hfPage: Source = {
  name: SOURCE,
  description: 'saved text of a Hugging Face Daily Papers page',
  recognise: (head) => {
    const lines = head.map((line) => line.trim());
    if (lines.some(isSureHeader)) return 0.95;
    return lines.some((line) => isAuthors(line)) && lines.some(isDot) ? 0.8 : 0;
  },
  parse: parsePages,
};

/** What is known of the page under way. */
interface Page {
  latestYear: number | null;
  /** Set once later entries no longer count. */
  isSettled: boolean;
  /** Entries from the first one that waits for its year on. */
  held: Entry[];
}

function newPage(): Page {
  return { latestYear: null, isSettled: false, held: [] };
}

/**
 * Entries go out as they are read until one lacks its year; from there the page is held until its end, as a later
 * entry may spell a later year. With `asOf` nothing waits. Memory is bounded by `MOST_HELD` entries.
 */
async function* parsePages(
  lines: AsyncIterable<Line>,
  options: ParseOptions,
): AsyncGenerator<ParsedItem> {
  let page = newPage();
  for await (const item of readEntries(lines, options.file)) {
    if (item.kind === 'problem') yield item;
    else if (item.kind === 'page') {
      yield* release(page, options);
      page = newPage();
    } else yield* takeEntry(page, item.entry, options);
  }
  yield* release(page, options);
}

function takeEntry(page: Page, entry: Entry, options: ParseOptions): readonly ParsedItem[] {
  const year = entry.date?.year ?? null;
  if (!page.isSettled && year !== null) page.latestYear = Math.max(page.latestYear ?? 0, year);
  const waits = entry.date !== undefined && year === null && options.asOf === undefined;
  if (page.isSettled || (page.held.length === 0 && !waits)) return itemsOf(page, entry, options);
  page.held.push(entry);
  if (page.held.length < MOST_HELD) return [];
  page.isSettled = true;
  const problem = yearsSettledEarly(entry.line, options.file, MOST_HELD);
  return [{ kind: 'problem', problem }, ...release(page, options)];
}

function release(page: Page, options: ParseOptions): readonly ParsedItem[] {
  const items = page.held.flatMap((entry) => itemsOf(page, entry, options));
  page.held = [];
  return items;
}

function itemsOf(page: Page, entry: Entry, options: ParseOptions): readonly ParsedItem[] {
  const { date, line } = entry;
  const day = date && settleDay(date, page.latestYear, options.asOf);
  const place = { file: options.file, line };
  const published: PaperDate = day === undefined ? UNKNOWN_DATE : { on: day, precision: 'day' };
  const plain = recordOf(entry, published, options.asOf === undefined ? 'page' : 'as-of');
  const isOther = isOtherLanguage(plain.sourceAbstract || plain.sourceTitle);
  const record: PaperRecord = isOther ? { ...plain, language: 'other' } : plain;
  const findings = [
    ...(entry.abstract === '' ? [withoutAbstract(entry.title)] : []),
    ...(isOther ? [otherLanguage(record)] : []),
  ];
  const problems: Problem[] = findings.map((finding) => ({ ...finding, place }));
  if (date?.year && day === undefined) problems.push(noSuchDay(date.written, line, options.file));
  return [
    ...problems.map((problem) => ({ kind: 'problem', problem }) as const),
    { kind: 'record', record, place },
  ];
}

/** The id takes the date as written: read again with another `asOf`, the record is the same. */
function recordOf(
  entry: Entry,
  published: PaperDate,
  yearBy: (typeof YEAR_BY)[number],
): PaperRecord {
  const { title, abstract, truncated, organisation, date } = entry;
  return {
    id: idOfContent(SOURCE, [title, abstract, truncated, organisation ?? '', date?.written ?? '']),
    source: SOURCE,
    version: '',
    sourceTitle: title,
    sourceAbstract: abstract,
    truncated,
    published,
    ...(date?.year === null ? { yearBy } : {}),
    updatedOn: null,
    authors: [],
    ...(organisation === undefined ? {} : { organisation }),
    categories: [],
  };
}
