// What a log of decisions comes to, in any order of making and undoing.
import { describe, expect, test } from 'vitest';
import { type Curation, liveSlug } from '../../src/decisions/curation.ts';
import { foldDecisions } from '../../src/decisions/fold.ts';
import type { Slug } from '../../src/model/concept.ts';
import type { Decision, DecisionContent } from '../../src/model/decision.ts';
import { decisionOf } from './sketches.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as Slug[] as [Slug, Slug, Slug, Slug];
const merge = (from: Slug, into: Slug, more = {}): Decision =>
  decisionOf({ action: 'merge', from: [from], into, ...more });
const undo = ({ id }: Decision): Decision => decisionOf({ action: 'undo', decision: id });
const split = (concept: Slug, into: Slug, form: string): Decision =>
  decisionOf({ action: 'split', concept, into, where: { forms: [form] } });
const made = (content: DecisionContent): Decision => decisionOf(content);

/** Where mentions of a slug count that pass no filter. */
function home({ routes }: Curation, slug: Slug): Slug | null {
  const last = routes.get(slug)?.at(-1);
  return last === undefined ? slug : last.to;
}

describe('the fold of a log', () => {
  test('of nothing leaves every concept as it is', () => {
    expect(foldDecisions([])).toMatchObject({ routes: new Map(), tombstones: new Map(), idle: [] });
  });

  test('lets what was merged follow its target wherever that goes', () => {
    const curation = foldDecisions([merge(A, B), merge(B, C)]);
    expect([A, B, C].map((slug) => home(curation, slug))).toEqual([C, C, C]);
    expect([A, B, C].map((slug) => liveSlug(curation, slug))).toEqual([C, C, C]);
  });

  test('reads the address of a merged target as the concept it leads to', () => {
    const curation = foldDecisions([merge(A, B), merge(C, A)]);
    expect(home(curation, C)).toBe(B);
  });

  test('passes over what is undone, and comes back to it when the undo is undone', () => {
    const first = merge(A, B);
    const second = merge(B, C);
    const back = undo(first);
    const without = foldDecisions([first, second, back]);
    expect([A, B].map((slug) => home(without, slug))).toEqual([A, C]);
    const again = foldDecisions([first, second, back, undo(back)]);
    expect([A, B].map((slug) => home(again, slug))).toEqual([C, C]);
  });

  test('never leads in a circle: the second of two merges that face each other does nothing', () => {
    const facing = merge(B, A);
    const curation = foldDecisions([merge(A, B), facing]);
    expect(home(curation, A)).toBe(B);
    expect(curation.idle).toEqual([{ id: facing.id, reason: 'None of b is a concept beside b.' }]);
  });

  test('splits also what was merged before, and keeps the part where the rest goes on', () => {
    const curation = foldDecisions([merge(A, B), split(B, C, 'x'), merge(B, D)]);
    expect(curation.routes.get(A)).toEqual([
      { where: [{ forms: ['x'] }], to: C },
      { where: [], to: D },
    ]);
    expect(curation.routes.get(B)).toEqual(curation.routes.get(A));
  });

  test('gives a merged concept back its address where a split leads there', () => {
    const curation = foldDecisions([merge(A, B), split(B, A, 'x')]);
    expect(liveSlug(curation, A)).toBe(A);
    expect(curation.routes.get(A)).toEqual([
      { where: [{ forms: ['x'] }], to: A },
      { where: [], to: B },
    ]);
  });

  test('bans what counts for a concept, not what was split from it', () => {
    const curation = foldDecisions([split(A, B, 'x'), made({ action: 'ban', concept: A })]);
    expect(curation.routes.get(A)?.map(({ to }) => to)).toEqual([B, null]);
    expect([liveSlug(curation, A), liveSlug(curation, B)]).toEqual([null, B]);
  });

  test('keeps the last name and the last kind, and those of concepts that are gone for when they return', () => {
    const rename = (name: string) => made({ action: 'rename', concept: A, name });
    const log = [
      rename('One'),
      made({ action: 'retype', concept: A, kind: 'TASK' }),
      rename('Two'),
    ];
    expect(foldDecisions(log).settings).toEqual(new Map([[A, { name: 'Two', kind: 'TASK' }]]));
    const gone = merge(A, B, { name: 'Bee' });
    expect(foldDecisions([...log, gone]).settings).toEqual(new Map([[B, { name: 'Bee' }]]));
    expect(foldDecisions([...log, gone, undo(gone)]).settings.get(A)?.name).toBe('Two');
  });

  test.each<[string, readonly Decision[], string]>([
    [
      'names what is banned',
      [made({ action: 'ban', concept: A }), made({ action: 'rename', concept: A, name: 'X' })],
      'a is banned.',
    ],
    [
      'types what was merged away',
      [merge(A, B), made({ action: 'retype', concept: A, kind: 'TASK' })],
      'a was merged into b.',
    ],
    ['splits a concept from itself', [split(A, A, 'x')], 'a cannot be split from itself.'],
    [
      'merges into what is banned',
      [made({ action: 'ban', concept: B }), merge(A, B)],
      'b is banned.',
    ],
    [
      'undoes what was never decided',
      [made({ action: 'undo', decision: 'none' as never })],
      'There is no earlier decision none.',
    ],
  ])('says so where a decision %s', (_name, log, reason) => {
    expect(foldDecisions(log).idle.map((idle) => idle.reason)).toEqual([reason]);
  });
});
