// What leaves the page: the picture as shapes and as SVG, and the address of its data.
import { describe, expect, it } from 'vitest';
import { exportAddress } from '../../../web/model/export-address.ts';
import type { Scene } from '../../../web/model/scene.ts';
import { shapesOf } from '../../../web/model/shapes.ts';
import { FIRST_VIEW } from '../../../web/model/view.ts';
import { writeSvg } from '../../../web/model/write-svg.ts';

const node = { radius: 10, colour: '#112233', isFolded: false, omitted: 0 };
const SCENE: Scene = {
  nodes: [
    { key: 'a', label: 'Q<A> & B', x: -5, y: 0, ...node },
    { key: 'b', label: 'b', x: 5, y: 4, ...node },
  ],
  edges: [{ key: 'a b', source: 'a', target: 'b', width: 2, colour: '#445566' }],
};
const SHEET = { width: 1000, height: 600, measure: (text: string) => text.length * 8 };
const PALETTE = {
  background: '#ffffff',
  ink: '#000000',
  muted: '#888888',
  kinds: {},
  communities: [],
  years: [],
};

describe('the picture as shapes', () => {
  const shapes = shapesOf(SCENE, SHEET);

  it('fills its sheet and keeps its proportions, upwards as on the screen', () => {
    const [a, b] = shapes.discs;
    expect(a?.x).toBeCloseTo(70);
    expect(b?.x).toBeCloseTo(930);
    expect((a?.y ?? 0) - (b?.y ?? 0)).toBeCloseTo(0.4 * 860);
  });

  it('has its lines and labels at the discs', () => {
    expect(shapes.lines[0]).toMatchObject({ from: { x: 70 }, to: { x: 930 }, width: 2 });
    expect(shapes.labels.map(({ text }) => text)).toEqual(['Q<A> & B', 'b']);
  });

  it('is the same file for the same picture, with every name as text', () => {
    const svg = writeSvg(shapes, PALETTE, 'http://localhost/?a=1&b=2');
    expect(svg).toBe(writeSvg(shapesOf(SCENE, SHEET), PALETTE, 'http://localhost/?a=1&b=2'));
    expect(svg).toContain('Q&lt;A&gt; &amp; B</text>');
    expect(svg).toContain('<title>http://localhost/?a=1&amp;b=2</title>');
  });
});

describe('the data of a view', () => {
  it('is asked for with the arguments of its graph', () => {
    expect(exportAddress('gexf', FIRST_VIEW, [])).toBe(
      '/export/gexf?maxNodes=120&maxEdges=600&layout=VIEW',
    );
    const view = { ...FIRST_VIEW, focus: ['lora'], kinds: ['METHOD' as const], since: '2020-01' };
    expect(exportAddress('csv', view, ['t-few'])).toBe(
      '/export/csv?focus=lora&include=t-few&maxNodes=121&maxEdges=605&kinds=METHOD&layout=VIEW&since=2020-01',
    );
  });
});
