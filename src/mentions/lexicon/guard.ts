// Guards of lexicon forms: a name that is also a word is linked only with its casing or a cue; see lexicon/README.md.
import type { Kind } from '../../model/concept.ts';
import { surfaceOf } from '../candidate.ts';
import type { Document, PieceSpan } from '../document.ts';
import type { Phrase } from '../phrases.ts';
import type { CompiledConcept, Lexicon, Pattern } from './compile.ts';

/**
 * How sure a form is of its meaning: `open` needs nothing, `cased` its letters' case, `cued` a word that confirms it;
 * `unsure` is written as the name is, but nothing confirms it: the scorer decides.
 */
export const ASSURANCES = ['open', 'cased', 'cued', 'unsure'] as const;
export type Assurance = (typeof ASSURANCES)[number];

export interface GuardContext {
  readonly document: Document;
  /** Whether a word or phrase stands anywhere in the document. */
  has(phrase: Phrase): boolean;
  /** Whether a word beside the span says that it is a name: `the X dataset`, `fine-tuned with X`, `X 2`. */
  isCued(span: PieceSpan, kind: Kind): boolean;
}

/** How the pattern may be read at this place, or null where its guard refuses it. */
export function passGuard(
  lexicon: Lexicon,
  context: GuardContext,
  pattern: Pattern,
  span: PieceSpan,
): Assurance | null {
  const concept = lexicon.concepts[pattern.concept];
  if (!concept || concept.never.some((word) => context.has(word))) return null;
  if (pattern.guard === 'none') return 'open';
  const { surface, silent } = placeOf(context.document, span);
  if (!isCased(pattern.text, surface)) return null;
  const saysNothing = pattern.single && silent && !hasInnerCapital(pattern.text);
  if (pattern.guard === 'case' && !saysNothing) return 'cased';
  const isConfirmed = concept.near.some((word) => context.has(word));
  return isConfirmed || context.isCued(span, concept.kind) ? 'cued' : 'unsure';
}

/** How many of the concept's near words stand in the document. */
export function countNear(context: GuardContext, concept: CompiledConcept): number {
  let count = 0;
  for (const word of concept.near) if (context.has(word)) count++;
  return count;
}

interface Place {
  readonly surface: string;
  /** Letters' case says nothing here: at the start of a sentence or in a title in title case. */
  readonly silent: boolean;
}

function placeOf(document: Document, span: PieceSpan): Place {
  const token = document.pieces.token(span.from);
  const sentence = document.sentences[document.sentenceOf[token] ?? 0];
  return {
    surface: surfaceOf(document, span),
    silent: sentence?.firstToken === token || sentence?.shouted === true,
  };
}

/** `BLEU`, `GPT-4`, `LoRA`: no capital of a sentence's start makes them. Refuses `Adam`, `Pile`. */
function hasInnerCapital(text: string): boolean {
  return /\p{L}\p{Lu}|\d/u.test(text);
}

const SPACES = /[\s\-\u2010-\u2015_.'’]+/g;

/**
 * The surface has the form's capitals: the same but for separators and a plural s, or all of it in capitals where
 * the form has an inner one (`LORA`), or another case beside a digit (`GSM8k`), or a phrase in title case.
 */
export function isCased(form: string, surface: string): boolean {
  if (form === surface) return true;
  const a = form.replace(SPACES, '');
  const b = surface.replace(SPACES, '');
  if (a === b || `${a}s` === b || `${a}es` === b) return true;
  if (/^\p{Ll}/u.test(a) && lowerFirst(b) === a) return true;
  const inner = /\p{Ll}.*\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}/u.test(a);
  if (inner && a.length > 3 && (b === a.toUpperCase() || b === `${a.toUpperCase()}s`)) return true;
  if (/\d/.test(a) && a.length > 3 && /\p{Lu}/u.test(b)) return true;
  return /[\s-]/.test(form) && isTitled(surface);
}

/** Each longer word begins with a capital. Catches `Chain of Thought`; refuses `Stable diffusion`. */
function isTitled(surface: string): boolean {
  return surface
    .split(/[\s-]+/)
    .every((word, i) => /^(?:\p{Lu}|\p{N})/u.test(word) || (i > 0 && word.length < 4));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
