// BibTeX, read back by a parser that knows LaTeX.
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { citeKey } from '../../../src/exports/formats/bibtex.ts';
import type { PaperKey } from '../../../src/model/paper.ts';
import { openLibrary, PAPERS } from '../../graphql/library.ts';
import { exported, graphOf, paperTitled, written } from '../exported.ts';
import { wildTexts } from '../wild.ts';

const OPTIONS = { sentenceCase: false as const, verbatimFields: ['url', 'doi'] };

describe('BibTeX', () => {
  it('holds all papers, with what is known of each', async () => {
    const store = await openLibrary();
    const { text } = await exported('bibtex', store);
    await store.close();
    const { entries, errors } = parse(text, OPTIONS);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(PAPERS.length);
    const entry = entries.find(({ key }) => key === 'arxiv:2401.00001');
    expect(entry?.fields).toMatchObject({
      title: 'LoRA on a shoestring',
      year: '2024',
      month: '1',
      eprint: '2401.00001',
      archiveprefix: 'arXiv',
    });
  });

  it('keeps any text: braces stay balanced, and nothing in it is a command', async () => {
    const texts = wildTexts(300);
    const papers = texts.map((title, i) => paperTitled(title, { key: `text:${i}` as PaperKey }));
    const { text } = await written('bibtex', graphOf([], papers));
    const { entries, errors } = parse(text, OPTIONS);
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(texts.map((_, i) => `text:${i}`));
    for (const [i, { fields }] of entries.entries()) {
      expect(lettersOf(String(fields['title']))).toBe(lettersOf(texts[i] ?? ''));
    }
  });

  it('keeps authors apart, and whole', async () => {
    const authors = ['Ada Lovelace', 'Team And Sons', 'Example, Inc.'];
    const { text } = await written('bibtex', graphOf([], [paperTitled('One', { authors })]));
    const [entry] = parse(text, OPTIONS).entries;
    expect(entry?.fields['author']).toHaveLength(3);
    expect(text).toContain('{Team And Sons} and {Example, Inc.}');
  });

  it.each([
    ['arxiv:2401.00001', 'arxiv:2401.00001'],
    ['arxiv:cs/9901001', 'arxiv:cs/9901001'],
    ['doi:10.1000/a(b)c', 'doi:10.1000/a_28_b_29_c'],
  ])('calls %s %s', (key, cited) => {
    expect(citeKey(key)).toBe(cited);
  });
});

/** What a reader of LaTeX may set otherwise, or leave out, is not compared: blanks and control characters. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}{}\\$&#_%~^]/gu, '').normalize('NFC');
}
