// A source's record as it is kept, whole, beside its paper.
import { z } from 'zod';
import { type PaperRecord, PRECISIONS, SOURCES, YEAR_BY } from '../model/paper.ts';

/** Absent fields stay absent: a record read back is equal to the one written. */
export const STORED_RECORD: z.ZodType<PaperRecord> = z.object({
  id: z.string(),
  source: z.enum(SOURCES),
  ownId: z.string().exactOptional(),
  arxiv: z.string().exactOptional(),
  doi: z.string().exactOptional(),
  version: z.string(),
  sourceTitle: z.string(),
  sourceAbstract: z.string(),
  truncated: z.boolean(),
  published: z.object({ on: z.string().nullable(), precision: z.enum(PRECISIONS) }),
  yearBy: z.enum(YEAR_BY).exactOptional(),
  updatedOn: z.string().nullable(),
  authors: z.array(z.string()),
  organisation: z.string().exactOptional(),
  categories: z.array(z.string()),
  url: z.string().exactOptional(),
  withdrawn: z.literal(true).exactOptional(),
  language: z.literal('other').exactOptional(),
});
