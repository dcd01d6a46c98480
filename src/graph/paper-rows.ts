// Rows of papers, checked and turned into what readers see: whole, or without abstract or mentions.
import { z } from 'zod';
import type { CountedMention } from '../model/mention.ts';
import { decodeMentions } from '../model/mention-codec.ts';
import { PRECISIONS } from '../model/paper.ts';
import type { PaperParts } from './queries.ts';
import { FLAG, PAPER_KEY, STRINGS } from './rows.ts';
import { standingOf } from './sort-key.ts';
import type { Row } from './statements.ts';
import type { ListedPaper, PaperHead, PaperView } from './views.ts';

/** How much of a paper is read. */
export interface PaperReading<Paper extends ListedPaper> {
  readonly parts: PaperParts;
  /** Of the columns PAPER. */
  read(row: Row): Paper;
}

const HEAD = z.object({
  key: PAPER_KEY,
  title: z.string(),
  publishedOn: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  updatedOn: z.string().nullable(),
  authors: STRINGS,
  organisation: z.string().nullable(),
  categories: STRINGS,
  arxiv: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  truncated: FLAG,
  language: z.enum(['en', 'other']),
  sortKey: z.string(),
});
const ABSTRACT = z.object({ abstract: z.string() });
const MENTIONS = z.object({ mentions: z.string() });

export const WHOLE_PAPERS: PaperReading<PaperView> = {
  parts: { withAbstracts: true, withMentions: true },
  read: readPaper,
};

export function readingOf(parts: PaperParts): PaperReading<ListedPaper> {
  if (parts.withAbstracts && parts.withMentions) return WHOLE_PAPERS;
  if (parts.withMentions) return { parts, read: readNamingPaper };
  if (parts.withAbstracts)
    return { parts, read: (row) => ({ ...readHead(row), ...ABSTRACT.parse(row) }) };
  return { parts, read: readHead };
}

export function readPaper(row: Row): PaperView {
  return Object.assign(readNamingPaper(row), ABSTRACT.parse(row));
}

/** Mentions are decoded when first asked for: who reads a paper whole need not show them. */
function readNamingPaper(row: Row): PaperHead & Pick<PaperView, 'mentions'> {
  const { mentions: packed } = MENTIONS.parse(row);
  let mentions: readonly CountedMention[] | undefined;
  return {
    ...readHead(row),
    get mentions() {
      mentions ??= decodeMentions(packed);
      return mentions;
    },
  };
}

function readHead(row: Row): PaperHead {
  const head = HEAD.parse(row);
  return { ...head, withdrawn: standingOf(head.sortKey) === 'withdrawn' };
}
