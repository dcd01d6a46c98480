// A paper's mentions as one short text: threads that extract make it, plans compare it, stores keep it and hand it out unread.
import { z } from 'zod';
import { type ExtractedConcept, KINDS, ORIGINS, type Slug } from './concept.ts';
import { FIELDS, type Mention, ROLES } from './mention.ts';
import { compareCodePoints } from './order.ts';

/** Mentions in reading order, as `encodeMentions` writes them: equal texts are equal mentions. */
export type PackedMentions = string;

const CODEC_VERSION = 1;

/** Columns: concept (index), field, surface, source, display and sentence ranges, role, confidence, rule (index). */
const PACKED_MENTION = z.tuple([
  z.int(),
  z.enum(FIELDS),
  z.string(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.enum(ROLES),
  z.int(),
  z.int(),
]);
const PACKED = z.tuple([
  z.literal(CODEC_VERSION),
  z.array(z.tuple([z.string(), z.string(), z.enum(KINDS), z.enum(ORIGINS)])),
  z.array(z.string()),
  z.array(PACKED_MENTION),
]);
const OURS = z.custom<z.infer<typeof PACKED>>(
  (value) => Array.isArray(value) && value[0] === CODEC_VERSION && value.length === 4,
);

export type MentionColumns = z.infer<typeof PACKED_MENTION>;

/** Places of the columns that plans read. */
export const COLUMN = {
  field: 1,
  surface: 2,
  displayStart: 5,
  displayEnd: 6,
  role: 9,
  confidence: 10,
} as const;

/** Mentions as they are packed: each names its concept and its rule by their places. */
export interface MentionTable {
  readonly concepts: readonly ExtractedConcept[];
  readonly rules: readonly string[];
  readonly mentions: readonly MentionColumns[];
}

/** The same mentions in any order give the same text. Concepts and rules are written once a paper. */
export function encodeMentions(mentions: readonly Mention[]): PackedMentions {
  const concepts = new Numbered<ExtractedConcept>();
  const rules = new Numbered<string>();
  const packed = inReadingOrder(mentions).map((mention) => [
    concepts.number(conceptText(mention.concept), mention.concept),
    mention.field,
    mention.surface,
    mention.source.start,
    mention.source.end,
    mention.display.start,
    mention.display.end,
    mention.sentence.start,
    mention.sentence.end,
    mention.role,
    mention.confidence,
    rules.number(mention.rule, mention.rule),
  ]);
  const packedConcepts = concepts.values.map(({ slug, name, kind, origin }) => [
    slug,
    name,
    kind,
    origin,
  ]);
  return JSON.stringify([CODEC_VERSION, packedConcepts, rules.values, packed]);
}

/** Throws where the text is not of this codec. */
export function decodeMentions(text: PackedMentions): Mention[] {
  const { concepts, rules, mentions } = tableOf(PACKED.parse(JSON.parse(text)));
  return mentions.map((columns) => ({
    concept: at(concepts, columns[0]),
    field: columns[1],
    surface: columns[2],
    source: { start: columns[3], end: columns[4] },
    display: { start: columns[5], end: columns[6] },
    sentence: { start: columns[7], end: columns[8] },
    role: columns[9],
    confidence: columns[10],
    rule: at(rules, columns[11]),
  }));
}

/** The same without building mentions or checking each: for texts that `encodeMentions` made. Throws for other versions. */
export function readMentionTable(text: PackedMentions): MentionTable {
  return tableOf(OURS.parse(JSON.parse(text)));
}

function tableOf([, concepts, rules, mentions]: z.infer<typeof PACKED>): MentionTable {
  return {
    concepts: concepts.map(([slug, name, kind, origin]) => ({
      slug: slug as Slug,
      name,
      kind,
      origin,
    })),
    rules,
    mentions,
  };
}

/** Title before abstract, then by position; mentions at one place by slug. */
function inReadingOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort(
    (x, y) =>
      (x.field === y.field ? 0 : x.field === 'title' ? -1 : 1) ||
      x.source.start - y.source.start ||
      x.source.end - y.source.end ||
      compareCodePoints(x.concept.slug, y.concept.slug),
  );
}

/** Values in order of first sight, each known by a text. */
class Numbered<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string, value: T): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.values.length);
    return this.values.push(value) - 1;
  }
}

function conceptText({ slug, name, kind, origin }: ExtractedConcept): string {
  return `${slug}\n${kind}\n${origin}\n${name}`;
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`Stored mentions name a missing entry ${index}.`);
  return value;
}

/** Of a text that names nothing. */
export const NO_MENTIONS: PackedMentions = encodeMentions([]);
