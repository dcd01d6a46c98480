// Boxes on a plane, kept by cells of a grid, so that those near a place are found without looking at all.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** About as wide as a label, in pixels. */
const CELL = 64;

export class BoxGrid {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();

  add(box: Box, owner: string): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [{ box, owner }]);
      else boxes.push({ box, owner });
    }
  }

  /** Whether it overlaps a box of anyone but `owner`; boxes that only touch do not overlap. */
  meets(box: Box, owner: string): boolean {
    return cellsOf(box).some((cell) =>
      this.#cells.get(cell)?.some((other) => other.owner !== owner && overlap(box, other.box)),
    );
  }

  /** Of the boxes it overlaps, but for those of `owner`, the width of the widest; 0 where there are none. */
  widestMet(box: Box, owner: string): number {
    let widest = 0;
    for (const cell of cellsOf(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        const width = other.box.right - other.box.left;
        if (width > widest && other.owner !== owner && overlap(box, other.box)) widest = width;
      }
    }
    return widest;
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
      cells.push(`${x} ${y}`);
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
