// What a paper shows of its records, and its keys.
import { describe, expect, it } from 'vitest';
import type { PaperDate } from '../../src/model/paper.ts';
import { textHashOf, textKeyOf, titleHashOf } from '../../src/papers/hashes.ts';
import { showPaper, showPapers } from '../../src/papers/show.ts';
import { abstractOf, recordOf } from './records.ts';

const day: PaperDate = { on: '2024-10-16', precision: 'day' };
const month: PaperDate = { on: '2024-09', precision: 'month' };

describe('showPaper', () => {
  it('shows the strongest source, whole before truncated, newest version, then id', () => {
    const arxiv = recordOf({ source: 'arxiv-snapshot', version: '2023-01-01' });
    const newer = recordOf({ source: 'arxiv-snapshot', version: '2024-01-01' });
    const cut = recordOf({ source: 'arxiv-snapshot', version: '2025-01-01', truncated: true });
    const page = recordOf({ source: 'hf-page' });
    const paper = showPaper([page, cut, arxiv, newer]);
    expect(paper.records).toEqual([newer, arxiv, cut, page]);
    expect(paper.shown).toBe(newer);
  });

  it('is withdrawn where the shown record says so, in its text or beside it, and stands where a younger one does not', () => {
    const older = recordOf({ version: '2023-01-01', withdrawn: true });
    const younger = recordOf({ version: '2024-01-01' });
    const told = recordOf({
      version: '2025-01-01',
      sourceAbstract: 'This paper has been withdrawn by the author.',
    });
    expect(showPaper([older]).withdrawn).toBe(true);
    expect(showPaper([older, younger]).withdrawn).toBe(false);
    expect(showPaper([older, younger, told]).withdrawn).toBe(true);
  });

  it('takes from the first record that has it what the shown one lacks', () => {
    const shown = recordOf({ source: 'arxiv-snapshot', arxiv: '2106.09685', published: month });
    const page = recordOf({ source: 'hf-page', published: day, organisation: 'Acme' });
    const line = recordOf({
      authors: ['Ada'],
      doi: '10.1000/1',
      url: 'https://a.b',
      updatedOn: '2025-01-01',
    });
    expect(showPaper([line, page, shown])).toMatchObject({
      shown: { arxiv: '2106.09685' },
      published: day,
      organisation: 'Acme',
      authors: ['Ada'],
      arxiv: '2106.09685',
      doi: '10.1000/1',
      url: 'https://a.b',
      updatedOn: '2025-01-01',
      categories: [],
      language: 'en',
      truncated: false,
    });
  });

  it('cleans title and abstract of the shown record', () => {
    const paper = showPaper([
      recordOf({ sourceTitle: '\\emph{LoRA}\n works', sourceAbstract: '5\\% less' }),
    ]);
    expect(paper).toMatchObject({ title: 'LoRA works', abstract: '5% less' });
  });

  it('answers to arXiv id, DOI and the texts of all records, strongest first', () => {
    const one = recordOf({ arxiv: '2106.09685' });
    const other = recordOf({ doi: '10.1000/1', sourceTitle: 'Other' });
    const paper = showPaper([other, one]);
    expect(paper.key).toBe('arxiv:2106.09685');
    expect(paper.keys.slice(0, 2)).toEqual(['arxiv:2106.09685', 'doi:10.1000/1']);
    expect(new Set(paper.keys.slice(2))).toEqual(new Set([textKeyOf(one), textKeyOf(other)]));
    expect(showPaper([recordOf()]).key).toBe(textKeyOf(recordOf()));
  });
});

describe('showPapers', () => {
  it('leaves a shared key to the first paper', () => {
    const one = recordOf({ arxiv: '2106.09685', doi: '10.1000/1' });
    const other = recordOf({ arxiv: '2106.09685', doi: '10.1000/2' });
    const papers = showPapers([[one], [other]]);
    expect(papers.map(({ key }) => key)).toEqual(['arxiv:2106.09685', 'doi:10.1000/2']);
    expect(papers[1]?.keys).toEqual(['doi:10.1000/2']);
  });

  it('names a paper by its record where all its keys are taken', () => {
    const [, second] = showPapers([[recordOf()], [recordOf({ version: '2' })]]);
    expect(second?.key).toMatch(/^text:[0-9a-f]{32}$/);
    expect(second?.key).not.toBe(textKeyOf(recordOf()));
  });
});

describe('hashes of texts', () => {
  it('keep their values, as keys of stored papers hang on them', () => {
    const record = recordOf({ sourceTitle: 'A Study', sourceAbstract: abstractOf(60) });
    expect([textKeyOf(record), titleHashOf(record), textHashOf(record)]).toMatchInlineSnapshot(`
      [
        "text:dd6dd4e793771616e28c28bd65bd2cff",
        "88765bd0a21f44368db3a7794e97ffdb",
        "e0b3c5aa83413640fe7a07c82a21d95e",
      ]
    `);
  });

  it('agree for copies that differ in markup or are cut', () => {
    const whole = recordOf({ sourceTitle: '\\emph{A} Study', sourceAbstract: abstractOf(60) });
    const cut = recordOf({ sourceTitle: 'A study', sourceAbstract: abstractOf(50) });
    expect(textKeyOf(whole)).toBe(textKeyOf(cut));
    expect(titleHashOf(whole)).toBe(titleHashOf(cut));
    expect(textHashOf(whole)).not.toBe(textHashOf(cut));
  });
});
