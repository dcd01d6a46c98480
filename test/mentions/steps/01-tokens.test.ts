import { describe, expect, it } from 'vitest';
import { documentOf } from '../document.ts';

function tokensOf(text: string) {
  const { texts, tokens } = documentOf(text);
  return Array.from({ length: tokens.length }, (_, i) => ({
    word: tokens.text(i),
    runsOn: tokens.runsOn(i),
    surface: texts.abstract.slice(tokens.starts[i], tokens.ends[i]),
  }));
}

describe('a token', () => {
  it.each([
    'Code4Me',
    'PG19',
    'ImageNet-R',
    'Qwen2-VL-7B',
    'GPT-3.5',
    'pass@1',
    'C++',
    'F1-score',
    'k-NN',
    'text-to-image',
    'U.S',
    'naïve',
    '模型',
  ])('keeps %s whole', (word) => {
    expect(tokensOf(`(${word}), then`).map((token) => token.word)).toEqual([word, 'then']);
  });

  it.each([
    ['image/video', ['image', 'video']],
    ['BERT’s head', ['BERT', 'head']],
    ["the models' size", ['the', 'models', 'size']],
    ['one—two', ['one', 'two']],
    ['end.Next', ['end', 'Next']],
    ['a - b', ['a', 'b']],
    ['“LoRA”', ['LoRA']],
  ])('is cut in %s', (text, words) => {
    expect(tokensOf(text).map((token) => token.word)).toEqual(words);
  });

  it('runs on over blanks and a possessive, not over a comma', () => {
    expect(tokensOf("Otsu's method, a threshold").map(({ runsOn }) => runsOn)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('has the offsets of its letters', () => {
    for (const { surface, word } of tokensOf('  (MoE), C++!')) expect(surface).toBe(word);
  });
});
