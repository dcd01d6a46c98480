import { describe, expect, it } from 'vitest';
import { documentOf } from '../document.ts';

function sentencesIn(abstract: string): string[] {
  const document = documentOf(abstract);
  return document.sentences.map(({ start, end }) => document.texts.abstract.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['We train it. It works!', ['We train it.', 'It works!']],
    [
      'Many tasks, e.g. Parsing, i.e. Trees, remain.',
      ['Many tasks, e.g. Parsing, i.e. Trees, remain.'],
    ],
    ['As Lee et al. Show, it works.', ['As Lee et al. Show, it works.']],
    ['It gains 3.5 points. GPT-4 gains 2.', ['It gains 3.5 points.', 'GPT-4 gains 2.']],
    ['Does it help? (We think so.) Yes.', ['Does it help?', '(We think so.)', 'Yes.']],
    ['One line without an end', ['One line without an end']],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it('see a title in title case, where capitals say nothing', () => {
    const document = documentOf('We learn to clip the feathers.', 'Learning to Clip the Falcon');
    expect(document.sentences.map(({ shouted }) => shouted)).toEqual([true, false]);
  });
});
