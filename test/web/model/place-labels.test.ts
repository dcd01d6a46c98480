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

  it('never lie on the disc of another node', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        for (const { key, x, y } of placeLabels(given.slice(0, 40), ROOM, given)) {
          const { width = 0, height = 0 } = given[Number(key)] ?? {};
          const met = given.filter(
            (disc) =>
              disc.key !== key &&
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
