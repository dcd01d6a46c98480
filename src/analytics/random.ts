// Chance that is the same each time: numbers that follow from a seed.

const GOLDEN = 0x9e3779b9;
const TO_UNIT = 2 ** -32;

/** Numbers in 0..1, the same for the same seed. Tommy Ettinger: Mulberry32 (2017), public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) * TO_UNIT;
  };
}

/** Both halves of a 52-bit whole number as one 32-bit seed. */
export function seedOf(number: number): number {
  return (Math.imul(Math.floor(number / 2 ** 32) + 1, GOLDEN) ^ (number % 2 ** 32)) >>> 0;
}
