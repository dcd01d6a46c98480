// Rows of papers, checked and turned into what readers see: whole, or the parts of them that are wanted.
import { z } from 'zod';
import type { CountedMention } from '../model/mention.ts';
import { decodeMentions, type PackedMentions } from '../model/mention-codec.ts';
import { type MentionLink, readLinks } from '../model/mention-links.ts';
import { PRECISIONS } from '../model/paper.ts';
import { packedConceptReader } from './packed-concepts.ts';
import type { PaperParts } from './queries.ts';
import { FLAG, LED_BY_UID, PAPER_KEY, rowOf, STRINGS } from './rows.ts';
import { standingOf } from './sort-key.ts';
import type { Row } from './statements.ts';
import type { ConceptView, ListedPaper, PaperHead, PaperView } from './views.ts';

/** How much of a paper is read. */
export interface PaperReading<Paper extends ListedPaper> {
  readonly parts: PaperParts;
  /** Of the columns PAPER and, of a list, NAMED. */
  read(row: Row): Paper;
}

const HEAD = rowOf({
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
const ABSTRACT = rowOf({ abstract: z.string() });
const MENTIONS = rowOf({ mentions: z.string() });
/** Each concept is read whole when it is first met. */
const NAMED = rowOf({ concepts: LED_BY_UID });

export const WHOLE_PAPERS: PaperReading<PaperView> = {
  parts: { withAbstracts: true, withMentions: true, withConcepts: false },
  read: readPaper,
};

/** For one list: what its papers name in common is read once. */
export function readingOf(parts: PaperParts): PaperReading<ListedPaper> {
  const readNamed = namedReader();
  return {
    parts,
    read: (row) =>
      Object.assign(
        parts.withMentions ? readNamingPaper(row) : readHead(row),
        parts.withAbstracts && ABSTRACT.parse(row),
        parts.withConcepts && { concepts: readNamed(row) },
      ),
  };
}

export function readPaper(row: Row): PaperView {
  return Object.assign(readNamingPaper(row), ABSTRACT.parse(row));
}

function readNamingPaper(row: Row): PaperHead & Pick<PaperView, 'mentions' | 'links'> {
  return Object.assign(new PackedNames(MENTIONS.parse(row).mentions), readHead(row));
}

/**
 * Mentions are decoded when first asked for, and no further: who reads a paper whole need not show them. A class, because
 * getters that belong to one object take longer to make than to read a paper.
 */
class PackedNames {
  readonly #packed: PackedMentions;
  #mentions: readonly CountedMention[] | undefined;
  #links: readonly MentionLink[] | undefined;

  constructor(packed: PackedMentions) {
    this.#packed = packed;
  }

  get mentions(): readonly CountedMention[] {
    this.#mentions ??= decodeMentions(this.#packed);
    return this.#mentions;
  }

  get links(): readonly MentionLink[] {
    this.#links ??= readLinks(this.#packed);
    return this.#links;
  }
}

/** Of the columns NAMED. */
function namedReader(): (row: Row) => readonly ConceptView[] {
  const readPacked = packedConceptReader();
  return (row) => NAMED.parse(row).concepts.map(readPacked);
}

function readHead(row: Row): PaperHead {
  const head = HEAD.parse(row);
  return { ...head, withdrawn: standingOf(head.sortKey) === 'withdrawn' };
}
