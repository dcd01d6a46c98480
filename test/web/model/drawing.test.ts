// What becomes of a drawing on its way to the picture: opened in place, filtered, folded, turned, kept through time.
import { describe, expect, it } from 'vitest';
import type { Drawing, DrawnEdge, DrawnNode } from '../../../web/model/drawing.ts';
import { filterDrawing } from '../../../web/model/filter-drawing.ts';
import { foldDrawing, foldedKey, foldedSlug } from '../../../web/model/fold-drawing.ts';
import { openInPlace } from '../../../web/model/open-in-place.ts';
import { placesOf } from '../../../web/model/places-of.ts';
import { isAcross, turnDrawing } from '../../../web/model/turn-drawing.ts';

function node(key: string, x: number, y: number, community = 0, papers = 10): DrawnNode {
  const name = key.toUpperCase();
  const rest = { firstSeenOn: null, omitted: 0, stands: 1 };
  return { key, name, kind: 'METHOD', papers, x, y, community, ...rest };
}

function edge(source: string, target: string, papers: number, npmi = 0.5): DrawnEdge {
  return { source, target, papers, npmi };
}

const DRAWING: Drawing = {
  nodes: [
    node('a', 0, 0, 0, 30),
    node('b', 10, 0, 0, 10),
    node('c', 100, 0, 1, 20),
    node('d', 100, 10, 1, 20),
  ],
  edges: [edge('a', 'b', 9), edge('a', 'c', 4, 0.1), edge('b', 'd', 3), edge('c', 'd', 2)],
  communities: [
    { number: 0, slug: 'a', name: 'A, B', size: 2 },
    { number: 1, slug: 'c', name: 'C, D', size: 2 },
  ],
};

const keys = ({ nodes }: Drawing) => nodes.map(({ key }) => key);

describe('a concept opened in place', () => {
  const around: Drawing = {
    nodes: [node('b', 0, 0, 5), node('new', 1, 1, 5), node('newer', 2, 2, 5), node('a', 3, 3, 5)],
    edges: [edge('b', 'new', 2), edge('b', 'newer', 1), edge('b', 'a', 9), edge('a', 'new', 1)],
    communities: [],
  };
  const opened = openInPlace(DRAWING, 'b', around, { keepPlaces: false });

  it('moves nothing that was drawn', () => {
    expect(opened.nodes.slice(0, 4)).toEqual(DRAWING.nodes);
  });

  it('puts its neighbours near it, none on another, in its community', () => {
    const fresh = opened.nodes.slice(4);
    expect(fresh.map(({ key }) => key)).toEqual(['new', 'newer']);
    for (const { x, y, community } of fresh) {
      expect(Math.hypot(x - 10, y)).toBeLessThan(60);
      expect(community).toBe(0);
    }
    const places = opened.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('adds each line once', () => {
    expect(opened.edges).toHaveLength(DRAWING.edges.length + 3);
  });

  it('that was not drawn itself stands beside its neighbours', () => {
    const far = openInPlace(
      DRAWING,
      'lost',
      { ...around, nodes: [node('lost', 0, 0)], edges: [edge('lost', 'd', 1)] },
      { keepPlaces: false },
    );
    const lost = far.nodes.at(-1);
    expect(Math.hypot((lost?.x ?? 0) - 100, (lost?.y ?? 0) - 10)).toBeLessThan(40);
  });

  it('keeps the places of a layout that both share', () => {
    const kept = openInPlace(DRAWING, 'b', around, { keepPlaces: true });
    expect(kept.nodes.find(({ key }) => key === 'new')).toMatchObject({ x: 1, y: 1 });
  });
});

describe('a filtered drawing', () => {
  it('holds strong lines and what hangs on them, and what is to be kept', () => {
    const strong = { ...DRAWING, edges: [edge('a', 'b', 9, 0.6), edge('a', 'c', 4, 0.1)] };
    expect(keys(filterDrawing(strong, 50, new Set()))).toEqual(['a', 'b']);
    expect(keys(filterDrawing(strong, 50, new Set(['d'])))).toEqual(['a', 'b', 'd']);
    expect(filterDrawing(strong, 0, new Set())).toBe(strong);
  });
});

describe('a folded community', () => {
  const folded = foldDrawing(DRAWING, ['a']);

  it('is one node for its concepts, in their middle weighed by papers', () => {
    expect(keys(folded)).toEqual([foldedKey('a'), 'c', 'd']);
    expect(folded.nodes[0]).toMatchObject({ name: 'A, B', stands: 2, papers: 40, x: 2.5, y: 0 });
    expect(foldedSlug(foldedKey('a'))).toBe('a');
    expect(foldedSlug('a')).toBeUndefined();
  });

  it('sums the papers of its lines and tells no strength of sums', () => {
    const lines = folded.edges.map(({ source, target, papers, npmi }) => [
      source,
      target,
      papers,
      npmi,
    ]);
    expect(lines).toEqual([
      ['community:a', 'c', 4, null],
      ['community:a', 'd', 3, null],
      ['c', 'd', 2, 0.5],
    ]);
  });

  it('that nobody knows changes nothing', () => {
    expect(foldDrawing(DRAWING, ['unknown'])).toBe(DRAWING);
  });
});

describe('a drawing', () => {
  it('is turned where it lies across the window', () => {
    expect(isAcross(DRAWING.nodes, true)).toBe(false);
    expect(isAcross(DRAWING.nodes, false)).toBe(true);
    expect(isAcross(turnDrawing(DRAWING).nodes, false)).toBe(false);
  });

  it('of some months is laid out as that of all times', () => {
    const months = { ...DRAWING, nodes: [node('c', 7, 7, 3), node('young', 8, 8, 3)] };
    const laid = placesOf({ ...months, edges: [edge('c', 'young', 1)] }, DRAWING);
    expect(laid.nodes[0]).toMatchObject({ key: 'c', x: 100, y: 0, community: 1 });
    expect(laid.nodes[1]).toMatchObject({ key: 'young', community: 1 });
    expect(laid.communities).toEqual(DRAWING.communities);
  });
});
