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
