// Answers that may be given again as long as the graph stands as it stood when they were worked out.
import { LRUCache } from 'lru-cache';

/** An answer as it is sent. */
type AnswerText = string;

export interface ResponseCache {
  /** Whether this was asked before, so that it pays to look. What is asked once costs neither memory nor a statement. */
  isAskedAgain(question: string): boolean;
  /** The answer under this stamp of the graph. */
  find(question: string, stamp: string): AnswerText | undefined;
  /** The stamp is one that was read before the answer was worked out. */
  keep(question: string, stamp: string, text: AnswerText): void;
}

/** Questions remembered as asked, by hash. */
const MOST_QUESTIONS = 10_000;
/** No single answer takes more than this part of the memory. */
const LARGEST_PART = 8;
/** Of a character in memory, at most. */
const BYTES = 2;

/** At most `mostBytes` of answers and their questions; those not asked for the longest time go first. */
export function createResponseCache(mostBytes: number): ResponseCache {
  const asked = new LRUCache<string, true>({ max: MOST_QUESTIONS });
  const answers = new LRUCache<string, { readonly stamp: string; readonly text: AnswerText }>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes / LARGEST_PART),
    sizeCalculation: ({ stamp, text }, question) =>
      BYTES * (question.length + stamp.length + text.length),
  });
  return {
    isAskedAgain(question) {
      if (asked.get(question) === true) return true;
      asked.set(question, true);
      return false;
    },
    find(question, stamp) {
      const known = answers.get(question);
      return known?.stamp === stamp ? known.text : undefined;
    },
    keep: (question, stamp, text) => void answers.set(question, { stamp, text }),
  };
}
