// Rows as stores give them, checked and turned into the port's values. Lists may come as JSON text or as lists, flags as
// 0 and 1 or as booleans: both stores are read by the same code.
import { z } from 'zod';
import { type ConceptUid, KINDS, ORIGINS, type Slug } from '../model/concept.ts';
import type { PaperKey } from '../model/paper.ts';
import { STORED_RECORD } from './record-codec.ts';
import type { StoredPaper } from './stored-paper.ts';
import type { ConceptView, Relation } from './views.ts';

export const UID = z.int().transform((uid) => uid as ConceptUid);
export const PAPER_KEY = z.string().transform((key) => key as PaperKey);
export const FLAG = z.transform((value, context): boolean => {
  if (value === true || value === 1) return true;
  if (value === false || value === 0) return false;
  context.addIssue('Expected true, false, 0 or 1.');
  return z.NEVER;
});

/** A row of these columns, as code made for it: for rows that come by the page, where a check of each column in turn takes long. */
export function rowOf<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.compile(z.object(shape));
}

/** A list, or the JSON text of one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    z.array(item),
  );
}

/** As `listOf`, for the long lists of plain values: each item is only looked at, which takes a fraction of the time. */
function plainList<Item>(isItem: (item: unknown) => item is Item, items: string) {
  return z.transform((value, context): readonly Item[] => {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    if (Array.isArray(list) && list.every(isItem)) return list;
    context.addIssue(`Expected a list of ${items}.`);
    return z.NEVER;
  });
}

export const STRINGS = plainList((item) => typeof item === 'string', 'strings');
export const COUNTS = plainList(
  (item): item is number => Number.isSafeInteger(item),
  'whole numbers',
);
export const UIDS = plainList((item): item is ConceptUid => Number.isSafeInteger(item), 'uids');
/** Lists of columns of which the first is a uid; the others are not looked at. */
export const LED_BY_UID = plainList(
  (item): item is readonly [ConceptUid, ...unknown[]] =>
    Array.isArray(item) && Number.isSafeInteger(item[0]),
  'columns that begin with a uid',
);

/** As far as an input was read. */
export const PROGRESS = z.object({
  input: z.string(),
  name: z.string().nullable(),
  line: z.int(),
  done: FLAG,
});

const CONCEPT = rowOf({
  uid: UID,
  slug: z.string().transform((slug) => slug as Slug),
  name: z.string(),
  kind: z.enum(KINDS),
  origin: z.enum(ORIGINS),
  paperCount: z.int(),
  definition: z.string().nullable(),
});

const STORED = rowOf({
  key: PAPER_KEY,
  sortKey: z.string(),
  title: z.string(),
  abstract: z.string(),
  authors: STRINGS,
  categories: STRINGS,
  organisation: z.string().nullable(),
  shownRecordId: z.string(),
  textHash: z.string(),
  viewHash: z.string(),
  fingerprint: z.string(),
  mentions: z.string(),
  keys: listOf(PAPER_KEY),
  records: listOf(z.object({ titleHash: z.string(), body: z.string() })),
});

const RELATIONS = z.object({ a: UIDS, b: UIDS, papers: COUNTS });

/** Relations that come as three lists of one length: a, b, papers. */
export function readRelationLists(row: unknown): Relation[] {
  const { a, b, papers } = RELATIONS.parse(row);
  return a.flatMap((from, i) => {
    const [to, count] = [b[i], papers[i]];
    return to === undefined || count === undefined ? [] : [{ a: from, b: to, papers: count }];
  });
}

/** The columns CONCEPT. */
export function readConcept(row: unknown): ConceptView {
  return CONCEPT.parse(row);
}

/** The columns STORED. */
export function readStoredPaper(row: unknown): StoredPaper {
  const { records, ...paper } = STORED.parse(row);
  return {
    ...paper,
    records: records.map(({ body }) => STORED_RECORD.parse(JSON.parse(body))),
    titleHashes: records.map(({ titleHash }) => titleHash),
  };
}
