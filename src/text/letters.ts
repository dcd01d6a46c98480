// What a UTF-16 unit is, as a table: asking it costs one load, where a regular expression costs a call.

export const LETTER = 1;
export const CAPITAL = 2;
export const SMALL = 4;
export const DIGIT = 8;
export const MARK = 16;
/** A half of a letter or digit beyond the first plane. */
export const ASTRAL = 32;

const RUNS = [
  [/\p{L}+/gu, LETTER],
  [/\p{Lu}+/gu, CAPITAL],
  [/\p{Ll}+/gu, SMALL],
  [/\p{N}+/gu, DIGIT],
  [/\p{M}+/gu, MARK],
] as const;
/** Bits of what each unit is; 0 for signs and blanks. */
export const UNIT_CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65_536);
  const units = Array.from(classes, (_, unit) => String.fromCharCode(unit)).join('');
  for (const [runs, bit] of RUNS) {
    for (const { index, 0: run } of units.matchAll(runs)) {
      for (let unit = index; unit < index + run.length; unit++)
        classes[unit] = (classes[unit] ?? 0) | bit;
    }
  }
  return classes.fill(ASTRAL, 0xd800, 0xe000);
}
