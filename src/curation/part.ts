// One stretch of the papers that a decision concerns: what they change, and what tells whether that still holds.
import { z } from 'zod';
import type { PaperState } from '../graph/decisions.ts';
import type { CurationPart } from '../graph/plan/curation.ts';
import { hashText } from '../model/hash.ts';

export interface Part extends CurationPart {
  /** The last sort key of the stretch. */
  readonly upTo: string;
  /** Papers looked at. */
  readonly papers: number;
  /** The graph's when it was planned, or last found to hold. */
  readonly revision: number;
  /** Hash of what its papers were. */
  readonly state: string;
}

/** Equal for papers that make the same links. */
export function stateOf(papers: readonly PaperState[]): string {
  return hashText(
    JSON.stringify(
      papers.map(({ sortKey, textHash, viewHash, fingerprint, keys }) => [
        sortKey,
        textHash,
        viewHash,
        fingerprint,
        ...keys,
      ]),
    ),
  );
}

/** Only what was written as a part is read, so the rows within are taken as they are. */
const ROWS = z.array(z.custom<never>((row) => typeof row === 'object' && row !== null));
const PART: z.ZodType<Part> = z.object({
  upTo: z.string(),
  papers: z.int(),
  revision: z.int(),
  state: z.string(),
  edges: z.int(),
  recounted: ROWS,
  /** Parts that an older version kept do not tell. */
  relinked: z.int().default(0),
  links: z.object({
    concepts: ROWS,
    forms: ROWS,
    votes: ROWS,
    mentionsGone: ROWS,
    mentions: ROWS,
    movedGone: ROWS,
    moved: ROWS,
    lives: ROWS,
    relations: ROWS,
  }),
});

/** A part as JSON text. */
export function readPart(text: string): Part {
  return PART.parse(JSON.parse(text));
}
