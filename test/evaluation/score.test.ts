import { describe, expect, it } from 'vitest';
import type { FoundConcept } from '../../src/evaluation/found-concepts.ts';
import type { GoldEntity } from '../../src/evaluation/gold.ts';
import { foldForm, scoreMentions } from '../../src/evaluation/score.ts';
import type { Kind } from '../../src/model/concept.ts';

function gold(kind: Kind, name: string, forms: string[] = [], introduced = false): GoldEntity {
  return { name, forms, kind, introduced };
}
function found(
  kind: Kind,
  name: string,
  surfaces: string[] = [],
  introduces = false,
): FoundConcept {
  return { name, surfaces, kind, role: introduces ? 'INTRODUCES' : 'MENTIONS' };
}
function score(entities: GoldEntity[], concepts: FoundConcept[]) {
  return scoreMentions([{ id: 'p', title: 'P', entities, found: concepts }]);
}

describe('a form as it is compared', () => {
  it.each([
    ['Mixture-of-Experts', 'mixture of expert'],
    ['GPT-3.5', 'gpt35'],
    ['LLMs', 'llm'],
    ['F\u2011score', 'F score'],
  ])('%s is the same as %s', (one, other) => {
    expect(foldForm(one)).toBe(foldForm(other));
  });

  it.each([
    ['loss', 'los'],
    ['C++', 'C'],
    ['bus', 'bu'],
  ])('%s is not %s', (one, other) => {
    expect(foldForm(one)).not.toBe(foldForm(other));
  });
});

describe('a score', () => {
  it('counts names and forms that meet, and of kinds only typed', () => {
    const { typed, untyped, byKind } = score(
      [gold('METHOD', 'mixture of experts', ['MoE']), gold('DATASET', 'GLUE')],
      [
        found('METHOD', 'MoE layer', ['MoEs', 'MoE']),
        found('METRIC', 'GLUE'),
        found('TASK', 'parsing'),
      ],
    );
    expect([untyped.matched, untyped.gold, untyped.found]).toEqual([2, 2, 3]);
    expect([typed.matched, typed.p, typed.r, typed.f1]).toEqual([1, 1 / 3, 1 / 2, 0.4]);
    expect([byKind.METHOD.f1, byKind.DATASET.r, byKind.METRIC.p, byKind.MODEL.f1]).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('matches each side once, and as many as can be', () => {
    const both = [found('METHOD', 'A', ['B']), found('METHOD', 'A')];
    expect(score([gold('METHOD', 'A'), gold('METHOD', 'B')], both).untyped.matched).toBe(2);
    expect(score([gold('METHOD', 'A')], both).untyped).toMatchObject({ matched: 1, p: 0.5, r: 1 });
  });

  it('of what is introduced asks for the role on both sides', () => {
    const { introduced } = score(
      [gold('MODEL', 'New', [], true), gold('MODEL', 'Old')],
      [found('MODEL', 'New', [], true), found('MODEL', 'Old', [], true)],
    );
    expect(introduced).toMatchObject({ matched: 1, gold: 1, found: 2 });
  });

  it('tells for each paper what was missed and what is wrong', () => {
    const { papers } = score(
      [gold('MODEL', 'BERT'), gold('TASK', 'parsing')],
      [found('MODEL', 'BERT'), found('TASK', 'search')],
    );
    expect(papers).toMatchObject([
      { id: 'p', f1: 0.5, missed: [{ name: 'parsing' }], wrong: [{ name: 'search' }] },
    ]);
  });

  it('of nothing is 0, and a paper that names nothing is right when nothing is found', () => {
    const { typed, papers } = score([], []);
    expect(typed).toMatchObject({ p: 0, r: 0, f1: 0 });
    expect(papers[0]?.f1).toBe(1);
  });

  it('is summed over papers, not averaged', () => {
    const paper = (id: string, entities: GoldEntity[]) => ({
      id,
      title: id,
      entities,
      found: [found('MODEL', 'BERT')],
    });
    const { typed } = scoreMentions([
      paper('a', [gold('MODEL', 'BERT')]),
      paper('b', [gold('MODEL', 'GPT'), gold('MODEL', 'T5'), gold('MODEL', 'BERT')]),
    ]);
    expect(typed).toMatchObject({ matched: 2, gold: 4, found: 2 });
  });
});
