// A decision as one line of JSON: as it is kept in a store, exported, and read back. Equal decisions give equal lines.
import { z } from 'zod';
import { KINDS, type Slug } from '../model/concept.ts';
import type { Decision, DecisionContent, DecisionId } from '../model/decision.ts';
import { hashText } from '../model/hash.ts';
import type { PaperKey } from '../model/paper.ts';

/** Concepts, papers, spellings or records that one decision names. */
export const MOST_NAMED = 1_000;
const LONGEST_NAME = 200;
const LONGEST_REASON = 2_000;
/** Catches `c-plus-plus`; refuses `C++` and `-x`. */
const SLUG_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Catches `arxiv:2106.09685`, `doi:10.1/x` and `text:0f`; refuses `2106.09685`. */
const KEY_SHAPE = /^(?:arxiv|doi|text):\S+$/;

const SLUG = z
  .string()
  .max(LONGEST_NAME)
  .regex(SLUG_SHAPE, 'Expected a slug, such as "low-rank-adaptation"')
  .transform((slug) => slug as Slug);
const NAME = z
  .string()
  .max(LONGEST_NAME)
  .regex(/\S/, 'Expected a name')
  .transform((name) => name.trim().replace(/\s+/g, ' '));
const KEY = z
  .string()
  .regex(KEY_SHAPE, 'Expected the key of a paper, such as "arxiv:2106.09685"')
  .transform((key) => key as PaperKey);
const KIND = z.enum(KINDS);

const WHERE = z
  .strictObject({
    forms: z.array(NAME).min(1).max(MOST_NAMED).optional(),
    kinds: z.array(KIND).min(1).optional(),
    papers: z.array(KEY).min(1).max(MOST_NAMED).optional(),
    alongside: z.array(SLUG).min(1).max(MOST_NAMED).optional(),
  })
  .refine(
    (where) => Object.keys(where).length > 0,
    'Expected at least one of "forms", "kinds", "papers" and "alongside"',
  );

const SIGNED = {
  by: NAME,
  at: z.iso.datetime(),
  why: z.string().max(LONGEST_REASON).optional(),
};
const WITH_ID = { id: z.string().min(1).max(64) };
const SETTING = { name: NAME.optional(), kind: KIND.optional() };

/** The parts of each action, in the order in which they are written. */
const CONTENT = [
  z.strictObject({
    ...WITH_ID,
    action: z.literal('merge'),
    from: z.array(SLUG).min(1).max(MOST_NAMED),
    into: SLUG,
    ...SETTING,
    ...SIGNED,
  }),
  z.strictObject({
    ...WITH_ID,
    action: z.literal('split'),
    concept: SLUG,
    into: SLUG,
    where: WHERE,
    ...SETTING,
    ...SIGNED,
  }),
  z.strictObject({ ...WITH_ID, action: z.literal('rename'), concept: SLUG, name: NAME, ...SIGNED }),
  z.strictObject({ ...WITH_ID, action: z.literal('retype'), concept: SLUG, kind: KIND, ...SIGNED }),
  z.strictObject({ ...WITH_ID, action: z.literal('ban'), concept: SLUG, ...SIGNED }),
  z.strictObject({
    ...WITH_ID,
    action: z.literal('delete'),
    paper: KEY,
    records: z.array(z.string().min(1).max(LONGEST_NAME)).min(1).max(MOST_NAMED).optional(),
    ...SIGNED,
  }),
  z.strictObject({
    ...WITH_ID,
    action: z.literal('undo'),
    decision: z.string().transform((id) => id as DecisionId),
    ...SIGNED,
  }),
] as const;
const DECISION = z.discriminatedUnion('action', CONTENT);

/** What was wrong with a text that is no decision, with the part of it that is: `"into": Expected a slug …`. */
export interface DecisionFault {
  readonly message: string;
  readonly actual: string;
}

export function writeDecision(decision: Decision): string {
  return JSON.stringify(DECISION.parse(decision));
}

/** What was written by `writeDecision`; throws for anything else. */
export function readDecision(text: string): Decision {
  return decisionOf(DECISION.parse(JSON.parse(text)));
}

/** The same for a text of anyone's. */
export function parseDecision(text: string): Decision | DecisionFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { message: 'The line is not JSON.', actual: text.slice(0, 80) };
  }
  const parsed = DECISION.safeParse(value);
  return parsed.success ? decisionOf(parsed.data) : faultOf(parsed.error, value);
}

/** A decision of this moment. Its id is a hash of all it says, so the same one is nowhere kept twice. */
export function signDecision(
  content: DecisionContent,
  { by, at, why }: { readonly by: string; readonly at: Date; readonly why?: string | undefined },
): Decision | DecisionFault {
  const signature = { by, at: at.toISOString(), ...(why !== undefined && { why }) };
  const unsigned = DECISION.safeParse({ ...content, id: 'new', ...signature });
  if (!unsigned.success) return faultOf(unsigned.error, content);
  return decisionOf({ ...unsigned.data, id: hashText(JSON.stringify(unsigned.data), 16) });
}

export function isFault(parsed: Decision | DecisionFault): parsed is DecisionFault {
  return 'message' in parsed;
}

function faultOf({ issues: [issue] }: z.ZodError, value: unknown): DecisionFault {
  const path = issue?.path.map(String) ?? [];
  const actual = path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : part),
    value,
  );
  return {
    message: `${path.length === 0 ? '' : `"${path.join('.')}": `}${issue?.message ?? 'no decision'}.`,
    actual: (JSON.stringify(actual) ?? 'nothing').slice(0, 80),
  };
}

/** The schema gives what the type says, but for the brand of the id. */
function decisionOf(parsed: z.infer<typeof DECISION>): Decision {
  return parsed as Decision;
}
