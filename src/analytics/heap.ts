// A binary heap: the least item first. J. W. J. Williams: Algorithm 232, Heapsort (1964).

export class Heap<T> {
  readonly #items: T[] = [];
  readonly #isLess: (x: T, y: T) => boolean;

  constructor(isLess: (x: T, y: T) => boolean) {
    this.#isLess = isLess;
  }

  get size(): number {
    return this.#items.length;
  }

  get least(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !this.#isLess(item, above)) break;
      items[place] = above;
      place = parent;
    }
    items[place] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const least = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return least;
  }

  #sink(item: T): void {
    const items = this.#items;
    let place = 0;
    while (true) {
      let child = 2 * place + 1;
      const [left, right] = [items[child], items[child + 1]];
      if (left === undefined) break;
      let lesser = left;
      if (right !== undefined && this.#isLess(right, left)) {
        lesser = right;
        child++;
      }
      if (!this.#isLess(lesser, item)) break;
      items[place] = lesser;
      place = child;
    }
    items[place] = item;
  }
}
