// Rows of papers, checked and turned into what readers see: whole, or the head alone.
import { z } from 'zod';
import type { CountedMention } from '../model/mention.ts';
import { decodeMentions } from '../model/mention-codec.ts';
import { PRECISIONS } from '../model/paper.ts';
import { FLAG, listOf, PAPER_KEY } from './rows.ts';
import { standingOf } from './sort-key.ts';
import type { Row } from './statements.ts';
import type { PaperHead, PaperView } from './views.ts';

/** How much of a paper is read. */
export interface PaperReading<Paper extends PaperHead> {
  /** The `$body` of statements that leave it out where it is not wanted. */
  readonly body: boolean;
  /** Of the columns PAPER. */
  read(row: Row): Paper;
}

const HEAD = z.object({
  key: PAPER_KEY,
  title: z.string(),
  publishedOn: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  updatedOn: z.string().nullable(),
  authors: listOf(z.string()),
  organisation: z.string().nullable(),
  categories: listOf(z.string()),
  arxiv: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  truncated: FLAG,
  language: z.enum(['en', 'other']),
  sortKey: z.string(),
});
const BODY = z.object({ abstract: z.string(), mentions: z.string() });

export const WHOLE_PAPERS: PaperReading<PaperView> = { body: true, read: readPaper };
export const PAPER_HEADS: PaperReading<PaperHead> = { body: false, read: readPaperHead };

/** Mentions are decoded when first asked for: who shows an abstract need not show them. */
export function readPaper(row: Row): PaperView {
  const { abstract, mentions: packed } = BODY.parse(row);
  let mentions: readonly CountedMention[] | undefined;
  return {
    ...readPaperHead(row),
    abstract,
    get mentions() {
      mentions ??= decodeMentions(packed);
      return mentions;
    },
  };
}

function readPaperHead(row: Row): PaperHead {
  const head = HEAD.parse(row);
  return { ...head, withdrawn: standingOf(head.sortKey) === 'withdrawn' };
}
