import { describe, expect, it } from 'vitest';
import type { Piece, Token } from '../../../src/mentions/document.ts';
import { addTokens } from '../../../src/mentions/steps/01-tokens.ts';
import { vocabularyOf } from '../document.ts';

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pieces: Piece[] = [];
  addTokens('abstract', text, vocabularyOf(), tokens, pieces);
  return tokens;
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
    expect(tokensOf(`(${word}), then`).map((token) => token.word.text)).toEqual([word, 'then']);
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
    expect(tokensOf(text).map((token) => token.word.text)).toEqual(words);
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
    const text = '  (MoE), C++!';
    for (const { start, end, word } of tokensOf(text))
      expect(text.slice(start, end)).toBe(word.text);
  });
});
