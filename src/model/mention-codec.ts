// A paper's mentions as one short text: threads that extract make it, plans compare it, stores keep it and hand it out unread.
import type { ExtractedConcept, Slug } from './concept.ts';
import type { CountedMention, Mention } from './mention.ts';
import { compareCodePoints } from './order.ts';
import {
  AS_EXTRACTED,
  type MentionColumns,
  type Packed,
  readOurs,
  readSound,
  WITH_MOVED,
} from './packed-columns.ts';

/** Mentions in reading order, as `encodeMentions` writes them: equal texts are equal mentions. */
export type PackedMentions = string;

/** Mentions as they are packed: each names its concept and its rule by their places. */
export interface MentionTable {
  readonly concepts: readonly ExtractedConcept[];
  readonly rules: readonly string[];
  readonly mentions: readonly MentionColumns[];
  /** Mentions, by place, that count for another concept than they were extracted as, or (null) for none. */
  readonly moved: Moved;
}

export type Moved = ReadonlyMap<number, Slug | null>;

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
  return JSON.stringify([AS_EXTRACTED, packedConcepts, rules.values, packed]);
}

/** Throws where the text is not of this codec. */
export function decodeMentions(text: PackedMentions): CountedMention[] {
  const { concepts, rules, mentions, moved } = tableOf(readSound(text));
  return mentions.map((columns, place) => ({
    concept: at(concepts, columns[0]),
    countsFor: countsFor(moved.get(place), at(concepts, columns[0])),
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
  return tableOf(readOurs(text));
}

/** The same mentions, of which those in `moved` count for others than they were extracted as; whatever was moved before. */
export function moveMentions(text: PackedMentions, moved: Moved): PackedMentions {
  if (moved.size === 0 && !hasMoved(text)) return text;
  const [, concepts, rules, mentions] = readOurs(text);
  if (moved.size === 0) return JSON.stringify([AS_EXTRACTED, concepts, rules, mentions]);
  const places = [...moved].sort(([x], [y]) => x - y);
  return JSON.stringify([WITH_MOVED, concepts, rules, mentions, places]);
}

/** Told by the first characters: the text is not read. */
function hasMoved(text: PackedMentions): boolean {
  return text.startsWith(`[${WITH_MOVED},`);
}

/** The concept a mention counts for: `moved` is its entry among those that were moved, if it has one. */
export function countsFor(moved: Slug | null | undefined, as: ExtractedConcept): Slug | null {
  return moved === undefined ? as.slug : moved;
}

function tableOf([, concepts, rules, mentions, moved]: Packed): MentionTable {
  return {
    concepts: concepts.map(([slug, name, kind, origin]) => ({
      slug: slug as Slug,
      name,
      kind,
      origin,
    })),
    rules,
    mentions,
    moved: new Map(moved?.map(([place, slug]) => [place, slug as Slug | null])),
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
