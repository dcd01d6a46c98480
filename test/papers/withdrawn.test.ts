import { describe, expect, it } from 'vitest';
import { textSaysWithdrawn, titleSaysWithdrawn } from '../../src/papers/withdrawn.ts';

describe('a paper that was taken back', () => {
  it.each([
    'This paper has been withdrawn by the author due to a crucial error in equation 3.',
    '  This submission has been withdrawn by arXiv administrators because of text overlap',
    'The paper is withdrawn.',
    'Withdrawn',
    'Paper withdrawn due to an error in the proof of Lemma 2',
    'This article was retracted.',
    '12 pages. This paper has been withdrawn by the authors',
    'arXiv admin note: submission withdrawn by arXiv admin',
    'Withdrawn from arXiv: a newer work replaces it',
    'This paper is now withdrawn',
    'This is withdrawn for the time being',
    'Has been withdrawn',
    'Withdrawn; a flaw was found in Section 2',
    '(withdrawn)',
    'Retracted because of a mistake in the data',
    'This work has been retracted, for its data were faulty',
    'Paper withdrawn in favour of a longer one',
    'Retracted by the authors',
    'Withdrawn by arXiv: the text is not the submitter’s own',
    'Paper withdrawn by the first author, who found a flaw',
  ])('is known by %j', (text) => {
    expect(textSaysWithdrawn(text)).toBe(true);
  });

  it.each([
    '',
    'Withdrawn from ICLR 2024; 12 pages',
    'The drug was withdrawn from the market, and we ask why.',
    'We study questions that were withdrawn by the asker.',
    'This paper has been accepted at a workshop.',
    'This paper studies why articles are retracted by journals, and what readers make of it.',
    'Retracted by journals, such claims live on in reviews.',
    'Withdrawn by regulators, the drug is still sold.',
    'Retracted papers keep being cited, and we ask by whom.',
    'The withdrawn drugs of a decade are listed.',
    'The retracted article of 1998 is still shared.',
    'Withdrawn drugs, retracted claims: we survey both.',
    'The paper retracted in 2010 had been cited a thousand times.',
    'Now withdrawn benchmarks were used for years.',
    'Was withdrawn money spent? A study of cash.',
    'Models that have been withdrawn are still in use.',
  ])('is not meant by %j', (text) => {
    expect(textSaysWithdrawn(text)).toBe(false);
  });

  it.each([
    ['WITHDRAWN: A made-up title', true],
    ['[Retracted Article] A made-up title', true],
    ['Retracted - a title', true],
    ['Withdrawn money: a study of cash', false],
    ['Why papers are retracted: a survey', false],
    ['Retracted-free languages', false],
  ])('of the title %j: %s', (title, expected) => {
    expect(titleSaysWithdrawn(title)).toBe(expected);
  });
});
