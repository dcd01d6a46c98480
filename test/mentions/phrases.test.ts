import { describe, expect, it } from 'vitest';
import { Phrases, phraseOf } from '../../src/mentions/phrases.ts';
import { documentOf } from './document.ts';

const phrases = new Phrases(
  documentOf('We use pre-training of large language models, and finetuning.'),
);

describe('a phrase stands in a document', () => {
  it.each([
    [['large'], true],
    [['language', 'model'], true],
    [['model', 'language'], false],
    [['pretraining'], false],
    [['pre', 'training'], true],
    [['fine', 'tuning'], true],
    [['small'], false],
    [['large', 'model'], false],
    [[], false],
  ])('%j: %s', (phrase, stands) => {
    expect(phrases.has(phraseOf(phrase))).toBe(stands);
  });
});
