// Papers made up for tests: short to write, whole enough to store.

import type { PaperToStore } from '../../src/graph/plan.ts';
import { type ExtractedConcept, KINDS, type Kind, type Origin } from '../../src/model/concept.ts';
import { hashText } from '../../src/model/hash.ts';
import type { Mention, Role } from '../../src/model/mention.ts';
import { encodeMentions } from '../../src/model/mention-codec.ts';
import type { Paper, PaperKey, PaperRecord } from '../../src/model/paper.ts';
import { foldName, slugOf } from '../../src/model/slug.ts';

/** What a test says of a mention; the rest follows. */
export interface MentionSketch {
  readonly name: string;
  /** The concept's name where the extractor chose another spelling than the text's. */
  readonly as?: string;
  readonly kind?: Kind;
  readonly origin?: Origin;
  readonly role?: Role;
  readonly confidence?: number;
}

export interface PaperSketch {
  /** arXiv id; without it the paper is known by its text. */
  readonly arxiv?: string;
  readonly title: string;
  readonly on?: string;
  readonly mentions?: readonly (string | MentionSketch)[];
  readonly records?: readonly Partial<PaperRecord>[];
  readonly keys?: readonly string[];
  readonly fingerprint?: string;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  readonly organisation?: string;
  /** Further words of the abstract. */
  readonly words?: string;
}

const AUTHORS = ['Ada Lovelace', 'Alan Turing'];
const CATEGORIES = ['cs.CL'];
const PRECISION_OF_LENGTH = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** The abstract lists the mentioned names, each a sentence of its own. */
export function paperOf(sketch: PaperSketch): PaperToStore {
  const sketches = (sketch.mentions ?? []).map((m) => (typeof m === 'string' ? { name: m } : m));
  const names = sketches.map(({ name }) => `${name}.`).join(' ');
  const abstract = [names, sketch.words].filter(Boolean).join(' ');
  const key = keyOf(sketch);
  const records = (sketch.records ?? [{}]).map((record, i) =>
    recordOf(sketch, abstract, record, i),
  );
  const published = { on: sketch.on ?? null, precision: precisionOf(sketch.on) } as const;
  const [shown] = records;
  if (shown === undefined) throw new Error('A paper needs a record.');
  const paper: Paper = {
    key,
    keys: [...new Set([key, ...(sketch.keys ?? [])])].map((k) => k as PaperKey),
    shown,
    records,
    title: sketch.title,
    abstract,
    published,
    updatedOn: null,
    authors: shown.authors,
    organisation: shown.organisation ?? null,
    categories: shown.categories,
    arxiv: sketch.arxiv ?? null,
    doi: null,
    url: null,
    truncated: false,
    withdrawn: shown.withdrawn === true,
    language: 'en',
  };
  return {
    paper,
    mentions: encodeMentions(mentionsOf(sketches)),
    textHash: hashText(`${sketch.title}\n${abstract}`),
    fingerprint: sketch.fingerprint ?? 'extractor-1',
    titleHashes: records.map((record) => hashText(foldName(record.sourceTitle))),
  };
}

function keyOf(sketch: PaperSketch): PaperKey {
  const key = sketch.arxiv ? `arxiv:${sketch.arxiv}` : `text:${hashText(sketch.title, 16)}`;
  return key as PaperKey;
}

function precisionOf(on: string | undefined) {
  if (on === undefined) return 'unknown';
  return on.length === 4 || on.length === 7 || on.length === 10
    ? PRECISION_OF_LENGTH[on.length]
    : 'unknown';
}

function recordOf(
  sketch: PaperSketch,
  abstract: string,
  record: Partial<PaperRecord>,
  index: number,
): PaperRecord {
  return {
    id: `record-${sketch.arxiv ?? hashText(sketch.title, 8)}-${index}`,
    source: 'jsonl',
    ...(sketch.arxiv === undefined ? {} : { arxiv: sketch.arxiv }),
    version: '',
    sourceTitle: sketch.title,
    sourceAbstract: abstract,
    truncated: false,
    published: { on: sketch.on ?? null, precision: precisionOf(sketch.on) },
    updatedOn: null,
    authors: sketch.authors ?? AUTHORS,
    ...(sketch.organisation !== undefined && { organisation: sketch.organisation }),
    categories: sketch.categories ?? CATEGORIES,
    ...record,
  };
}

function mentionsOf(sketches: readonly MentionSketch[]): Mention[] {
  let start = 0;
  return sketches.map((sketch) => {
    const end = start + sketch.name.length;
    const range = { start, end };
    start = end + 2;
    return {
      concept: conceptOf(sketch),
      field: 'abstract',
      surface: sketch.name,
      source: range,
      display: range,
      sentence: { start: range.start, end: end + 1 },
      role: sketch.role ?? 'MENTIONS',
      confidence: sketch.confidence ?? 800,
      rule: 'lexicon',
    };
  });
}

function conceptOf({ name, as = name, kind, origin }: MentionSketch): ExtractedConcept {
  const slug = slugOf(foldName(as));
  return { slug, name: as, kind: kind ?? kindOf(slug), origin: origin ?? 'pattern' };
}

function kindOf(slug: string): Kind {
  return KINDS[slug.length % KINDS.length] ?? 'METHOD';
}
