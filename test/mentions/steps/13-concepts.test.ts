// What a kept place names: the lexicon's concept, or one of the paper's own under its fullest name.
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/mentions/candidate.ts';
import type { Document } from '../../../src/mentions/document.ts';
import { guardContextOf } from '../../../src/mentions/read-document.ts';
import { conceptOf } from '../../../src/mentions/steps/13-concepts.ts';
import type { Kind } from '../../../src/model/concept.ts';
import { documentOf, vocabularyOf } from '../document.ts';
import { entriesOf, lexiconOf } from '../lexicon/entries.ts';

const lexicon = lexiconOf(
  entriesOf(`
- name: Heron
  guard: cue
  near: [wading]
  never: [feathers]
  source: test
- name: Egret
  source: test
`),
);

function spanOf({ pieces }: Document, words: string) {
  const wanted = words.split(/[ -]/);
  let from = 0;
  while (!wanted.every((word, k) => pieces.part(from + k)?.text === word)) from++;
  return { from, to: from + wanted.length };
}

function named(text: string, surface: string, kind: Kind, longForm?: string) {
  const document = documentOf(text, '', vocabularyOf(lexicon));
  const found: Candidate = {
    key: 0,
    concept: undefined,
    findings: [{ ...spanOf(document, surface), rule: 'tagger' }],
    longForm: longForm === undefined ? undefined : spanOf(document, longForm),
  };
  return conceptOf(lexicon, guardContextOf(document), found, kind);
}

describe('a kept name', () => {
  it('that the lexicon knows by this form and kind is its concept, though no cue confirmed it', () => {
    const concept = { slug: 'heron', name: 'Heron', kind: 'METHOD', origin: 'lexicon' };
    expect(named('We compare Heron with others.', 'Heron', 'METHOD')).toEqual(concept);
  });

  it('is another concept of the same name where it is of another kind', () => {
    const concept = { slug: 'heron-dataset', name: 'Heron', kind: 'DATASET', origin: 'pattern' };
    expect(named('We compare Heron with others.', 'Heron', 'DATASET')).toEqual(concept);
  });

  it('is not the concept that a word of the paper excludes', () => {
    const { origin } = named('We compare Heron by its feathers.', 'Heron', 'METHOD');
    expect(origin).toBe('pattern');
  });

  it('has its long form for a name where the paper gives one, in the singular', () => {
    expect(named('We use Quiet Networks (QNs).', 'QNs', 'METHOD', 'Quiet Networks')).toEqual({
      slug: 'quiet-network',
      name: 'Quiet Network',
      kind: 'METHOD',
      origin: 'abbreviation',
    });
  });

  it('keeps a plural that is part of it', () => {
    const { name } = named('A Mixture of Herons wins.', 'Mixture of Herons', 'METHOD');
    expect(name).toBe('Mixture of Herons');
  });
});
