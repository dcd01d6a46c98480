// Chooses which labels are shown and where, so that none lies on another: the largest first, each at the first of four
// sides where it is free (greedy point-feature labelling; Christensen, Marks and Shieber 1995).

export interface LabelWish {
  readonly key: string;
  /** Of the node, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text. */
  readonly width: number;
  readonly height: number;
  /** Rather hides a disc than is missing. */
  readonly isWanted?: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  /** Top left of the text. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;
/** Discs that no label may hide: those of so many of the first. */
const GUARDED = 60;

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Labels at most. */
  readonly most: number;
}

/** `wishes` in order of importance. What the edge of the room would cut is not placed. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height, most }: Room,
): PlacedLabel[] {
  const room = { left: 0, top: 0, right: width, bottom: height };
  const discs = wishes.slice(0, GUARDED).map((wish) => ({ key: wish.key, box: discOf(wish) }));
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const sides = sidesOf(wish).filter(
      (side) => isWithin(side, room) && !taken.some((other) => overlap(side, other)),
    );
    const free = sides.find(
      (side) => !discs.some((disc) => disc.key !== wish.key && overlap(side, disc.box)),
    );
    const box = free ?? (wish.isWanted ? sides[0] : undefined);
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ key: wish.key, x: box.left, y: box.top });
  }
  return placed;
}

/** Right, below, above, left of the node. */
function sidesOf({ x, y, radius, width, height }: LabelWish): Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const away = radius + GAP;
  return [
    at(x + away, y - height / 2),
    at(x - width / 2, y + away - 1),
    at(x - width / 2, y - away - height + 1),
    at(x - away - width, y - height / 2),
  ];
}

/** Smaller than the disc, so that a label may touch its edge. */
function discOf({ x, y, radius }: LabelWish): Box {
  const reach = radius * 0.7;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
