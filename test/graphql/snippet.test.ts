import { describe, expect, it } from 'vitest';
import type { PaperView } from '../../src/graph/views.ts';
import { findSnippet } from '../../src/graphql/snippet.ts';
import { makePaper } from './make-paper.ts';

/** With « and » around what is marked. */
function snippet(title: string, abstract: string, searched: string): string {
  const { paper } = makePaper({ title, abstract, names: [] });
  const view: Pick<PaperView, 'title' | 'abstract'> = paper;
  const { text, marks } = findSnippet(view, searched);
  return marks.reduceRight(
    (shown, { start, end }) =>
      `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`,
    text,
  );
}

const FILLER = 'many words that say nothing at all '.repeat(12);

describe('a snippet', () => {
  it.each([
    ['marks whole words', 'lora', 'LoRA and LoRAs.', '«LoRA» and LoRAs.'],
    ['marks words that go on after a star', 'lora*', 'LoRA and LoRAs.', '«LoRA» and «LoRAs».'],
    [
      'marks a phrase only where it stands',
      '"big model"',
      'A big, big model.',
      'A big, «big» «model».',
    ],
    [
      'marks hyphenated words in parts',
      'fine-tuning',
      'Fine tuning, fine.',
      '«Fine» «tuning», fine.',
    ],
    ['leaves out what must not stand there', 'a -model', 'A model.', '«A» model.'],
    ['marks either word', 'title:model OR abstract:a', 'A model.', '«A» model.'],
    ['looks through accents and case', 'NAIVE', 'A naïve idea.', 'A «naïve» idea.'],
    ['shows the title where the abstract holds nothing', 'title', 'Text.', 'The «title». Text.'],
    ['shows the start where nothing is found', 'zebra', 'Text.', 'Text.'],
    ['shows the title of a paper without abstract', 'zebra', '', 'The title'],
  ])('%s', (_what, searched, abstract, expected) => {
    expect(snippet('The title', abstract, searched)).toBe(expected);
  });

  it('is the passage with most found words, cut between words', () => {
    const found = snippet('T', `One LoRA. ${FILLER}Here LoRA meets LoRA. ${FILLER}`, 'lora');
    expect(found).toMatch(/^….*Here «LoRA» meets «LoRA»\. .*…$/);
    expect(found.length).toBeLessThan(220);
    expect(FILLER).toContain(found.slice(1, 10));
  });

  it('cuts no character in two where there are no blanks', () => {
    const found = snippet('T', '𝒳'.repeat(300), 'zebra');
    expect(found.isWellFormed()).toBe(true);
    expect(found.endsWith('…')).toBe(true);
  });
});
