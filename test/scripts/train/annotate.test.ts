import { describe, expect, it } from 'vitest';
import { annotatedSpans } from '../../../scripts/train/tagger/annotate.ts';
import type { GoldEntity } from '../../../src/evaluation/gold.ts';
import { surfaceOf } from '../../../src/mentions/candidate.ts';
import { KINDS } from '../../../src/model/concept.ts';
import { documentOf } from '../../mentions/document.ts';

function entity(name: string, kind: GoldEntity['kind'], ...forms: string[]): GoldEntity {
  return { name, kind, forms: [name, ...forms], introduced: false };
}

function spansIn(text: string, entities: readonly GoldEntity[], marks?: ReadonlySet<number>) {
  const document = documentOf(text);
  return annotatedSpans(document, entities, marks).map(
    (span) => `${surfaceOf(document, span)} ${KINDS[span.kind]}`,
  );
}

describe('annotated names', () => {
  it('are found wherever a form stands whole, the longest first', () => {
    const entities = [
      entity('Heron', 'MODEL'),
      entity('Heron-2', 'MODEL'),
      entity('Egret', 'METHOD', 'egrets'),
    ];
    expect(spansIn('Heron-2 beats Heron; egrets follow Herons.', entities)).toEqual([
      'Heron-2 MODEL',
      'egrets METHOD',
      'Heron MODEL',
    ]);
  });

  it('are found only where the text marks them, if it does', () => {
    const entities = [entity('pile', 'DATASET')];
    const text = 'A pile of wood, and the pile.';
    expect(spansIn(text, entities)).toHaveLength(2);
    expect(spansIn(text, entities, new Set([text.lastIndexOf('pile')]))).toHaveLength(1);
  });

  it('teach nothing where their kind is none of ours', () => {
    expect(
      spansIn('Python is used.', [entity('Python', 'LANGUAGE' as GoldEntity['kind'])]),
    ).toEqual([]);
  });
});
