// Chooses which labels are shown and where, so that none lies on another, and none on a foreign disc but where one of the largest
// would else have no name: the largest first, each at the first place around it that is free (eight places, near it and then
// a little off; greedy point-feature labelling: Christensen, Marks and Shieber 1995).
import { type Box, BoxGrid } from './box-grid.ts';

/** A node on the window, in its pixels. */
export interface DiscPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LabelWish extends DiscPlace {
  /** Of the text. */
  readonly width: number;
  readonly height: number;
  /** Rather hides any disc than is missing. */
  readonly isWanted?: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  /** Top left of the text. */
  readonly x: number;
  readonly y: number;
}

/** Between a disc and its label, in pixels: near, else so far that it is still seen whose it is. */
const GAPS = [4, 12] as const;
/** Discs that no label may touch: so many of the first. In a crowd of more most labels would be gone. */
const GUARDED = 160;
/** Of the labels there is room for: the share, of the largest discs, that rather lie on a smaller disc than are missing. */
const ALWAYS_NAMED = 0.35;
/** In a crowd of more discs than are guarded: so many of the first have a name, whatever it lies on. */
const NAMED_IN_A_CROWD = 12;
/** Between a label and the next in its line, in pixels. */
const APART = 5;
/** Between a label and the room's edge, in pixels. */
const MARGIN = 6;

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Labels at most. */
  readonly most: number;
  /** What lies above the room, where no label would be read. */
  readonly covered?: readonly Box[];
}

/** `wishes` in order of importance, as `discs`: all nodes, where not all wish for a label. What the edge of the room would cut is not placed. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height, most, covered = [] }: Room,
  discs: readonly DiscPlace[] = wishes,
): PlacedLabel[] {
  const room = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const guarded = new BoxGrid();
  for (const disc of discs.slice(0, GUARDED)) guarded.add(boxOf(disc), disc.key);
  const taken = new BoxGrid();
  for (const box of covered) taken.add(box, '');
  const placed: PlacedLabel[] = [];
  const isCrowd = discs.length > GUARDED;
  for (const [rank, wish] of wishes.entries()) {
    if (placed.length >= most) break;
    const places = GAPS.flatMap((gap) => placesAround(wish, gap)).filter(
      (place) => isWithin(place, room) && !taken.meets(place, wish.key),
    );
    const isNeeded = wish.isWanted || (isCrowd && rank < NAMED_IN_A_CROWD);
    const widest = isNeeded ? Infinity : rank < ALWAYS_NAMED * most ? 2 * wish.radius : 0;
    const box = leastHiding(places, wish.key, guarded, widest);
    if (box === undefined) continue;
    taken.add({ ...box, left: box.left - APART, right: box.right + APART }, wish.key);
    placed.push({ key: wish.key, x: box.left, y: box.top });
  }
  return placed;
}

/** The first place that hides no disc, else the one that hides the smallest; none that hides one of `widest` or more. */
function leastHiding(
  places: readonly Box[],
  key: string,
  discs: BoxGrid,
  widest: number,
): Box | undefined {
  let least: { readonly box: Box; readonly hidden: number } | undefined;
  for (const box of places) {
    const hidden = discs.widestMet(box, key);
    if (hidden === 0) return box;
    if (hidden < (least?.hidden ?? widest)) least = { box, hidden };
  }
  return least?.box;
}

/** Right, left, below and above of the node, then between these. */
function placesAround({ x, y, radius, width, height }: LabelWish, gap: number): Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const away = radius + gap;
  const aslant = 0.7 * radius + gap / 2;
  return [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y + away - 1),
    at(x - width / 2, y - away - height + 1),
    at(x + aslant, y + aslant),
    at(x + aslant, y - aslant - height),
    at(x - aslant - width, y + aslant),
    at(x - aslant - width, y - aslant - height),
  ];
}

function boxOf({ x, y, radius }: DiscPlace): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}
