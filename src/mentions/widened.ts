// Columns of numbers that grow: more room costs a copy, so there is twice as much each time.

/** The same numbers, with room for at least so many; twice as many as there were unless told. */
export function widened(
  numbers: Int32Array,
  least: number = 2 * numbers.length,
): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(least);
  wider.set(numbers);
  return wider;
}
