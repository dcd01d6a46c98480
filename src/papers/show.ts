// Groups of records in, papers out: which record is shown, and what the others add to it.
import { hashText } from '../model/hash.ts';
import {
  type Paper,
  type PaperDate,
  type PaperKey,
  type PaperRecord,
  PRECISIONS,
} from '../model/paper.ts';
import { cleanText } from '../text/clean.ts';
import { UNKNOWN_DATE } from './dates.ts';
import { textKeyOf } from './hashes.ts';
import { oncePerRecord } from './once-per-record.ts';
import { compareShown } from './shown-order.ts';
import { textSaysWithdrawn, titleSaysWithdrawn } from './withdrawn.ts';

/**
 * The papers of a partition as `joinRecords` gives it, in its order. A key names one paper: where two groups that may
 * not merge share one (an arXiv id with two DOIs, a text with two arXiv ids), the first group keeps it.
 */
export function showPapers(groups: readonly (readonly PaperRecord[])[]): readonly Paper[] {
  const taken = new Set<PaperKey>();
  return groups.map((group) => {
    const paper = showPaper(group);
    const free = paper.keys.filter((key) => !taken.has(key));
    const [key = lastResort(paper), ...others] = free;
    const keys = [key, ...others];
    for (const each of keys) taken.add(each);
    return free.length === paper.keys.length ? paper : { ...paper, key, keys };
  });
}

/** One paper from its records, of which there must be one; the same in any order of them. */
export function showPaper(group: readonly PaperRecord[]): Paper {
  const records = withoutRepeats([...group].sort(compareShown));
  const [shown] = records;
  if (!shown) throw new RangeError('A paper needs a record.');
  const keys = keysOf(records);
  const [key = textKeyOf(shown)] = keys;
  return {
    key,
    keys,
    shown,
    records,
    ...readableTextsOf(shown),
    published: bestDate(records),
    updatedOn: firstOf(records, ({ updatedOn }) => updatedOn) ?? null,
    authors: firstOf(records, ({ authors }) => (authors.length > 0 ? authors : null)) ?? [],
    organisation: firstOf(records, ({ organisation }) => organisation) ?? null,
    categories:
      firstOf(records, (one) => (one.categories.length > 0 ? one.categories : null)) ?? [],
    arxiv: firstOf(records, ({ arxiv }) => arxiv) ?? null,
    doi: firstOf(records, ({ doi }) => doi) ?? null,
    url: firstOf(records, ({ url }) => url) ?? null,
    truncated: shown.truncated,
    withdrawn: isWithdrawn(shown),
    language: shown.language ?? 'en',
  };
}

/** Whatever is shown holds: a younger version may stand again. */
function isWithdrawn({ withdrawn, sourceTitle, sourceAbstract }: PaperRecord): boolean {
  return withdrawn === true || titleSaysWithdrawn(sourceTitle) || textSaysWithdrawn(sourceAbstract);
}

/** Title and abstract as they are shown. */
export const readableTextsOf = oncePerRecord(
  ({ sourceTitle, sourceAbstract }: Pick<PaperRecord, 'sourceTitle' | 'sourceAbstract'>) => ({
    title: cleanText(sourceTitle).text,
    abstract: cleanText(sourceAbstract).text,
  }),
);

/** A record that was read twice is one record. */
function withoutRepeats(sorted: readonly PaperRecord[]): readonly PaperRecord[] {
  return sorted.filter((record, place) => record.id !== sorted[place - 1]?.id);
}

/** Strongest first: arXiv id, DOI, then the text of each record in showing order. */
function keysOf(records: readonly PaperRecord[]): readonly PaperKey[] {
  const arxiv = records.flatMap((one) => (one.arxiv === undefined ? [] : [`arxiv:${one.arxiv}`]));
  const doi = records.flatMap((one) => (one.doi === undefined ? [] : [`doi:${one.doi}`]));
  return [...new Set([...arxiv, ...doi, ...records.map(textKeyOf)])] as PaperKey[];
}

/** Of the dates that are known most exactly, that of the first record. */
function bestDate(records: readonly PaperRecord[]): PaperDate {
  for (const precision of PRECISIONS) {
    const dated = records.find(({ published }) => published.precision === precision);
    if (dated) return dated.published;
  }
  return UNKNOWN_DATE;
}

function firstOf<T>(
  records: readonly PaperRecord[],
  pick: (record: PaperRecord) => T | null | undefined,
): T | undefined {
  for (const record of records) {
    const value = pick(record);
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/** A paper all of whose keys belong to others is named by its record. */
function lastResort({ shown }: Paper): PaperKey {
  return `text:${hashText(shown.id)}` as PaperKey;
}
