// A name in, a question out: is it one word of two parts that only describes what follows it? Its last part is asked of
// compromise, which tells verbs and adjectives from nouns; loading that takes time, so only who proposes names does.
import type Three from 'compromise/two';

/** Small letters and one hyphen. Catches `diffusion-based`, `few-shot`; refuses `few-shot learning`, `k-NN`. */
const HYPHENATED = /^\p{Ll}+-\p{Ll}+$/u;
/** A noun made of a verb: `fine-tuning` is a method, though a verb by its word. */
const GERUND = /ing$/;

/** Catches `few-shot`, `instruction-tuned`, `semi-supervised`; refuses `chain-of-thought`, `fine-tuning`. */
export async function loadModifiers(): Promise<(name: string) => boolean> {
  const { default: nlp } = await import('compromise/two');
  return (name) => HYPHENATED.test(name) && !GERUND.test(name) && !endsWithNoun(nlp, name);
}

function endsWithNoun(nlp: typeof Three, name: string): boolean {
  // A sentence around it: a word alone is taken for a noun.
  return nlp(`We study ${name} .`).terms().not('#Punctuation').last().has('#Noun');
}
