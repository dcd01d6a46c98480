// Numbers of rules, of which there are a few dozen: each is hashed once.
import { hashWord } from './feature-set.ts';

/** So many letters of a rule tell its step: `lexicon:open` and `lexicon:cased` are alike in them. */
const STEP_LETTERS = 9;

export const ruleNumber = remembered((rule) => hashWord(rule));
export const stepNumber = remembered((rule) => hashWord(rule.slice(0, STEP_LETTERS)));

function remembered(numberOf: (rule: string) => number): (rule: string) => number {
  const numbers = new Map<string, number>();
  return (rule) => {
    const known = numbers.get(rule);
    if (known !== undefined) return known;
    const number = numberOf(rule);
    numbers.set(rule, number);
    return number;
  };
}
