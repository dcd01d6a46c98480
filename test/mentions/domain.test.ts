import { describe, expect, it } from 'vitest';
import { Domain } from '../../src/mentions/domain.ts';
import { readLearned } from '../../src/mentions/learned.ts';
import { compileLexicon } from '../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../src/mentions/lexicon/read.ts';
import { guardContextOf } from '../../src/mentions/read-document.ts';
import { findLexiconPlaces } from '../../src/mentions/steps/03-lexicon.ts';
import { documentOf, vocabularyOf } from './document.ts';

const { domain, classes } = readLearned(LEXICON_FOLDER);
const lexicon = compileLexicon(readKnowledge());
const vocabulary = vocabularyOf(lexicon);
const judge = new Domain(domain, classes);

function chanceOf(text: string): number {
  const document = documentOf(text, '', vocabulary);
  return judge.chanceOf(document, findLexiconPlaces(lexicon, guardContextOf(document)));
}

describe('a text of the field', () => {
  it.each([
    'We fine-tune a language model on instructions and evaluate it on held-out tasks.',
    'Compared with BERT and GPT-2, our encoder needs half of the parameters.',
    'LoRA, DPO and RAG',
  ])('is %j', (text) => {
    expect(chanceOf(text)).toBeGreaterThan(0.8);
  });

  it.each([
    'Adam was ill, so the farmer drove to the market without him.',
    'The nurse complained to the DPO of the hospital, who answered within a week.',
    'Simmer the onions in butter until they are soft, then add the rice and the wine.',
  ])('is not %j', (text) => {
    expect(chanceOf(text)).toBeLessThan(0.5);
  });
});
