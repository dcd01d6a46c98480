// Papers for tests: texts and the names in them; places, sentences and the rest follow from the text.
import type { PaperToStore } from '../../src/graph/plan.ts';
import type { ExtractedConcept, Kind } from '../../src/model/concept.ts';
import { hashText } from '../../src/model/hash.ts';
import {
  FIELDS,
  type Field,
  type Mention,
  type Range,
  type Role,
} from '../../src/model/mention.ts';
import { encodeMentions } from '../../src/model/mention-codec.ts';
import type { Paper, PaperKey, PaperRecord, Precision } from '../../src/model/paper.ts';
import { foldName, slugOf } from '../../src/model/slug.ts';
import { cleanText } from '../../src/text/clean.ts';
import type { CleanText } from '../../src/text/clean-text.ts';

/** A name in a paper: it is mentioned wherever it stands in title or abstract. */
export interface Name {
  readonly surface: string;
  readonly kind: Kind;
  /** The concept's name where it differs from the surface. */
  readonly as?: string;
  readonly role?: Role;
  /** In thousandths. */
  readonly confidence?: number;
}

export interface PaperSketch {
  readonly title: string;
  readonly abstract: string;
  /** arXiv id; without it the paper is known by its text. */
  readonly arxiv?: string;
  /** `2024-03-05`, `2024-03`, `2024`; undated without. */
  readonly on?: string;
  readonly categories?: readonly string[];
  readonly names: readonly Name[];
  /** Keys it answers to besides its own. */
  readonly oldKeys?: readonly string[];
}

const PRECISION: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

export function makePaper(sketch: PaperSketch): PaperToStore {
  const title = cleanText(sketch.title);
  const abstract = cleanText(sketch.abstract);
  const shown = recordOf(sketch);
  const key = keyOf(sketch);
  const paper: Paper = {
    key,
    keys: [key, ...(sketch.oldKeys ?? []).map((old) => old as PaperKey)],
    shown,
    records: [shown],
    title: title.text,
    abstract: abstract.text,
    published: shown.published,
    updatedOn: null,
    authors: shown.authors,
    organisation: shown.organisation ?? null,
    categories: shown.categories,
    arxiv: sketch.arxiv ?? null,
    doi: null,
    url: null,
    truncated: false,
    withdrawn: false,
    language: 'en',
  };
  return {
    paper,
    mentions: encodeMentions(mentionsOf({ title, abstract }, sketch.names)),
    textHash: hashText(`${sketch.title}\n${sketch.abstract}`),
    fingerprint: 'by hand',
    titleHashes: [hashText(foldName(sketch.title))],
  };
}

function keyOf({ arxiv, title }: PaperSketch): PaperKey {
  return (arxiv === undefined ? `text:${hashText(title, 16)}` : `arxiv:${arxiv}`) as PaperKey;
}

function recordOf(sketch: PaperSketch): PaperRecord {
  const { on = null } = sketch;
  return {
    id: `record-${keyOf(sketch)}`,
    source: 'jsonl',
    ...(sketch.arxiv !== undefined && { arxiv: sketch.arxiv }),
    version: '',
    sourceTitle: sketch.title,
    sourceAbstract: sketch.abstract,
    truncated: false,
    published: { on, precision: on === null ? 'unknown' : (PRECISION[on.length] ?? 'unknown') },
    updatedOn: null,
    authors: ['Ada Example', 'Bo Example'],
    organisation: 'Institute of Examples',
    categories: sketch.categories ?? ['cs.LG', 'cs.CL'],
  };
}

function mentionsOf(texts: Readonly<Record<Field, CleanText>>, names: readonly Name[]): Mention[] {
  return FIELDS.flatMap((field) =>
    names
      .flatMap((name) =>
        placesOf(texts[field].text, name.surface).map((at) =>
          mentionAt(texts[field], field, name, at),
        ),
      )
      .sort((a, b) => a.source.start - b.source.start),
  );
}

function placesOf(text: string, surface: string): Range[] {
  const parts = text.split(surface);
  let end = -surface.length;
  return parts.slice(0, -1).map((part) => {
    const start = end + surface.length + part.length;
    end = start;
    return { start, end: start + surface.length };
  });
}

function mentionAt(text: CleanText, field: Field, name: Name, display: Range): Mention {
  const source = text.toSource(display);
  return {
    concept: conceptOf(name),
    field,
    surface: text.source.slice(source.start, source.end),
    source,
    display,
    sentence: sentenceAround(text.text, display),
    role: name.role ?? 'MENTIONS',
    confidence: name.confidence ?? 900,
    rule: 'by-hand',
  };
}

function conceptOf({ surface, as: name = surface, kind }: Name): ExtractedConcept {
  return { slug: slugOf(name), name, kind, origin: 'pattern' };
}

/** Test texts end their sentences with a full stop and a blank. */
function sentenceAround(text: string, { start, end }: Range): Range {
  const from = text.lastIndexOf('. ', start);
  const to = text.indexOf('. ', end);
  return { start: from === -1 ? 0 : from + 2, end: to === -1 ? text.length : to + 1 };
}
