// A paper's mentions as one short text: both stores keep it with the paper and hand it out unread.
import { z } from 'zod';
import { type ExtractedConcept, KINDS, ORIGINS, type Slug } from '../model/concept.ts';
import { FIELDS, type Mention, ROLES } from '../model/mention.ts';

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

/** The same mentions in the same order give the same text. Concepts and rules are written once a paper. */
export function encodeMentions(mentions: readonly Mention[]): string {
  const concepts = new Numbered<ExtractedConcept>();
  const rules = new Numbered<string>();
  const packed = mentions.map((mention) => [
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
export function decodeMentions(text: string): Mention[] {
  const [, packedConcepts, rules, packed] = PACKED.parse(JSON.parse(text));
  const concepts = packedConcepts.map(
    ([slug, name, kind, origin]): ExtractedConcept => ({ slug: slug as Slug, name, kind, origin }),
  );
  return packed.map((columns) => ({
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
