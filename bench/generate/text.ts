// An abstract of made-up words with names at chance places, and where each name stands.
import type { Range } from '../../src/model/mention.ts';

const WORDS_A_SENTENCE = 18;

export interface PlacedName {
  /** Index of the name. */
  readonly name: number;
  readonly range: Range;
  readonly sentence: Range;
}

export interface WrittenText {
  readonly text: string;
  /** In order of place. */
  readonly names: readonly PlacedName[];
}

/** `places`: for each time a name stands in the text its index and the word that it comes before. */
export function writeText(
  words: readonly string[],
  names: readonly string[],
  places: readonly { readonly name: number; readonly before: number }[],
): WrittenText {
  const due = Map.groupBy(places, ({ before }) => before);
  const placed: PlacedName[] = [];
  let text = '';
  let pending: Omit<PlacedName, 'sentence'>[] = [];
  let sentenceStart = 0;
  const endSentence = () => {
    text += '.';
    const sentence = { start: sentenceStart, end: text.length };
    placed.push(...pending.map((one) => ({ ...one, sentence })));
    pending = [];
    text += ' ';
    sentenceStart = text.length;
  };
  words.forEach((word, i) => {
    for (const { name } of due.get(i) ?? []) {
      const surface = names[name] ?? '';
      pending.push({ name, range: { start: text.length, end: text.length + surface.length } });
      text += `${surface} `;
    }
    text += word;
    if (i % WORDS_A_SENTENCE === WORDS_A_SENTENCE - 1 || i === words.length - 1) endSentence();
    else text += ' ';
  });
  return { text: text.trimEnd(), names: placed };
}
