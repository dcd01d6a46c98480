// Long lists, handed to the executor a few items at a time: between them the server answers others.

/** Items whose fields are resolved in one go, in some milliseconds. */
const AT_ONCE = 250;

/** The items in their order, as promises kept one turn of the event loop after the other where there are many. */
export function inTurns<T>(items: readonly T[]): (T | Promise<T>)[] {
  if (items.length <= AT_ONCE) return [...items];
  let turn: Promise<void> = Promise.resolve();
  return items.map((item, place) => {
    if (place > 0 && place % AT_ONCE === 0) turn = turn.then(nextTurn);
    return turn.then(() => item);
  });
}

/** When the event loop has come round. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
