import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/mentions/lexicon/compile.ts';
import { readKnowledge } from '../../../src/mentions/lexicon/read.ts';
import { guardContextOf } from '../../../src/mentions/read-document.ts';
import { findLexiconPlaces } from '../../../src/mentions/steps/03-lexicon.ts';
import { findAbbreviations } from '../../../src/mentions/steps/04-abbreviations.ts';
import { CODES, CODES_A_PIECE, codePlaces } from '../../../src/mentions/tagger/place-features.ts';
import { documentOf, vocabularyOf } from '../document.ts';

const lexicon = compileLexicon(readKnowledge());
const vocabulary = vocabularyOf(lexicon);

function codesOf(abstract: string, title = ''): { text: string; codes: number[] }[] {
  const document = documentOf(abstract, title, vocabulary);
  const places = findLexiconPlaces(lexicon, guardContextOf(document));
  const codes = codePlaces({ lexicon, document, places, pairs: findAbbreviations(document) });
  return Array.from({ length: document.pieces.length }, (_, i) => ({
    text: document.pieces.part(i)?.text ?? '',
    codes: [...codes.slice(i * CODES_A_PIECE, (i + 1) * CODES_A_PIECE)],
  }));
}

describe('the codes of a place', () => {
  it('of one sort never mean one of another', () => {
    const scraps = fc.constantFrom(
      'LoRA',
      'large language models (LLMs)',
      'low-rank adaptation (LoRA)',
      'GPT-4',
      'on ImageNet.',
      'CLIP-guided',
      'LoRA LoRA LoRA LoRA LoRA',
      '; ',
    );
    const sortOf = new Map<number, number>();
    const texts = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'LoRA: A Title of LoRA'), (parts, title) => {
        for (const { codes } of codesOf(parts.join(' '), title)) {
          codes.forEach((code, sort) => {
            expect(code).toBeLessThan(CODES);
            if (code > 0) expect(sortOf.get(code) ?? sort).toBe(sort);
            if (code > 0) sortOf.set(code, sort);
          });
        }
      }),
    );
  });

  it('tell the title, the first word and a repeated one apart from others', () => {
    const [inTitle, , first, , , again] = codesOf('Heron sees a Heron.', 'Heron flies');
    expect(inTitle?.text).toBe('Heron');
    expect(first?.codes[1]).not.toBe(inTitle?.codes[1]);
    expect(again?.codes[1]).not.toBe(first?.codes[1]);
    expect(again?.codes[3]).toBe(first?.codes[3]);
    expect(codesOf('A Heron.')[1]?.codes[3]).not.toBe(first?.codes[3]);
  });
});
