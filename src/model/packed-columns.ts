// What the text of a paper's mentions holds, as JSON: its columns, and how they are checked.
import { z } from 'zod';
import { KINDS, ORIGINS } from './concept.ts';
import { FIELDS, ROLES } from './mention.ts';

/** Of mentions that all count for the concept they were extracted as, and of those of which a decision moved some. */
export const AS_EXTRACTED = 1;
export const WITH_MOVED = 2;

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
/** Mentions that do not count for the concept they were extracted as: their place, and the slug they count for, if any. */
const MOVED = z.array(z.tuple([z.int(), z.string().nullable()]));
const PARTS = [
  z.array(z.tuple([z.string(), z.string(), z.enum(KINDS), z.enum(ORIGINS)])),
  z.array(z.string()),
  z.array(PACKED_MENTION),
] as const;
const PACKED = z.union([
  z.tuple([z.literal(AS_EXTRACTED), ...PARTS]),
  z.tuple([z.literal(WITH_MOVED), ...PARTS, MOVED]),
]);
export type Packed = z.infer<typeof PACKED>;
const OURS = z.custom<Packed>(
  (value) =>
    Array.isArray(value) &&
    ((value[0] === AS_EXTRACTED && value.length === 4) ||
      (value[0] === WITH_MOVED && value.length === 5)),
);

export type MentionColumns = z.infer<typeof PACKED_MENTION>;

/** Columns that are whole numbers. */
const NUMBERS = [0, 3, 4, 5, 6, 7, 8, 10, 11] as const;
const COLUMNS = 12;

/** Places of the columns that plans read. */
export const COLUMN = {
  field: 1,
  surface: 2,
  displayStart: 5,
  displayEnd: 6,
  role: 9,
  confidence: 10,
} as const;

/** Throws where the text is not of this kind: each mention is looked at, by the schema only where something is wrong. */
export function readSound(text: string): Packed {
  const packed: unknown = JSON.parse(text);
  return isSound(packed) ? packed : PACKED.parse(packed);
}

/** The same without a look at each mention: for texts that were written a moment ago. Throws for other versions. */
export function readOurs(text: string): Packed {
  return OURS.parse(JSON.parse(text));
}

/** As PACKED has it, but for the lists of concepts, rules and moved mentions, which are short and stay with the schema. */
function isSound(value: unknown): value is Packed {
  const ours = OURS.safeParse(value);
  if (!ours.success) return false;
  const [, concepts, rules, mentions, moved] = ours.data;
  return (
    PARTS[0].safeParse(concepts).success &&
    PARTS[1].safeParse(rules).success &&
    (moved === undefined || MOVED.safeParse(moved).success) &&
    Array.isArray(mentions) &&
    mentions.every(isSoundMention)
  );
}

function isSoundMention(columns: MentionColumns): boolean {
  return (
    Array.isArray(columns) &&
    columns.length === COLUMNS &&
    typeof columns[COLUMN.surface] === 'string' &&
    FIELDS.includes(columns[COLUMN.field]) &&
    ROLES.includes(columns[COLUMN.role]) &&
    NUMBERS.every((column) => Number.isSafeInteger(columns[column]))
  );
}
