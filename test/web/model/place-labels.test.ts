import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels } from '../../../web/model/place-labels.ts';

const ROOM = { width: 800, height: 600, most: 50 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const wishes = fc
  .array(
    fc.record({
      x: number(0, 800),
      y: number(0, 600),
      radius: number(1, 20),
      width: number(10, 150),
      height: number(10, 20),
    }),
    { maxLength: 120 },
  )
  .map((list) => list.map((wish, i): LabelWish => ({ key: String(i), ...wish })));

describe('labels', () => {
  it('never lie on one another, nor leave the window', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const boxes = placeLabels(given, ROOM).map(({ key, x, y }) => {
          const { width = 0, height = 0 } = given[Number(key)] ?? {};
          return { x, y, right: x + width, bottom: y + height };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.right <= 800 && a.bottom <= 600).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('lie on no disc as large as their own, and the smaller ones on none but their own', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        for (const { key, x, y } of placeLabels(given.slice(0, 40), ROOM, given)) {
          const { width = 0, height = 0, radius = 0 } = given[Number(key)] ?? {};
          const isLarge = Number(key) < 0.35 * ROOM.most;
          const met = given.filter(
            (disc) =>
              disc.key !== key &&
              !(isLarge && disc.radius < radius) &&
              x < disc.x + disc.radius &&
              disc.x - disc.radius < x + width &&
              y < disc.y + disc.radius &&
              disc.y - disc.radius < y + height,
          );
          expect(met).toEqual([]);
        }
      }),
    );
  });

  it('are placed for the most important first, and no more than there is room for', () => {
    const here = { x: 400, y: 300, radius: 5, width: 60, height: 14 };
    const same = Array.from({ length: 9 }, (_, i) => ({ key: `label ${i}`, ...here }));
    expect(placeLabels(same, ROOM)[0]?.key).toBe('label 0');
    expect(placeLabels(same, { ...ROOM, most: 2 })).toHaveLength(2);
    expect(placeLabels(same, ROOM)).toHaveLength(4);
  });

  it('lie on no part of the page that covers the window', () => {
    const node = { key: 'node', x: 400, y: 300, radius: 5, width: 60, height: 14 };
    const box = (left: number, right: number) => ({ left, right, top: 200, bottom: 400 });
    const [beside] = placeLabels([node], { ...ROOM, covered: [box(400, 800)] });
    expect(beside?.x).toBeLessThan(400 - node.width);
    expect(placeLabels([node], { ...ROOM, covered: [box(300, 500)] })).toEqual([]);
  });

  it('rather hide a small disc, the smallest there is, than leave a large one without a name', () => {
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
      x: 400 + 40 * Math.cos((i * Math.PI) / 4),
      y: 300 + 24 * Math.sin((i * Math.PI) / 4),
      radius: i === 4 ? 3 : 6,
      width: 60,
      height: 14,
      key: String(i),
    }));
    const middle = { key: 'large', x: 400, y: 300, radius: 14, width: 60, height: 14 };
    const discs = [middle, ...around];
    const [placed] = placeLabels([middle], ROOM, discs);
    expect(placed?.x).toBeLessThan(400 - middle.radius - middle.width + 1);
    const small = { ...middle, radius: 3 };
    expect(placeLabels([small], ROOM, [small, ...around])).toEqual([]);
  });

  it('are given to the largest of a crowd even where no place is free', () => {
    const label = { radius: 3, width: 60, height: 14 };
    const crowd = Array.from({ length: 400 }, (_, i) => {
      const [column, row] = [i % 40, Math.floor(i / 40)];
      return { key: String(i), x: 10 + 20 * column, y: 200 + 20 * row, ...label };
    });
    // Amid the first 160, whose discs leave no room.
    const amid = crowd.slice(60, 61);
    expect(placeLabels(amid, ROOM, crowd.slice(0, 160))).toEqual([]);
    expect(placeLabels(amid, ROOM, crowd)).toHaveLength(1);
  });

  it('take another side where the first would hide a large node', () => {
    const node = { x: 400, y: 300, radius: 5, width: 60, height: 14 };
    const large = { key: 'large', x: 430, y: 300, radius: 18, width: 40, height: 14 };
    const [, placed] = placeLabels([large, { key: 'small', ...node }], ROOM);
    expect(placed).toMatchObject({ key: 'small' });
    expect(placed?.x).toBeLessThan(400);
  });
});
