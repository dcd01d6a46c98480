// Texts that Neo4j puts in code-point order. Its indexes compare code points, its runtime compares some texts by UTF-16
// unit: both agree where every character is below the surrogates.

/** Above all assigned characters below the surrogates; what comes after them is written in two or three characters. */
const HIGH = '\ud7fc';
const ASTRAL = '\ud7fd';
/** Catches `\uffe6` and `😀`; refuses letters of nearly every script. */
const BEYOND = /[\ud7fc-\ud7ff\ue000-\uffff]|[\u{10000}-\u{10ffff}]/gu;
const FIRST_HIGH = 0xd7fc;
const FIRST_ASTRAL = 0x10000;
/** Digits of a number in this system begin here, so that they are plain characters. */
const ZERO = 0x100;
const BASE = 0x400;

/** Compares to other keys as the text does to other texts by code point. Nearly every text is its own key. */
export function orderKey(text: string): string {
  return text.replace(BEYOND, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point < FIRST_ASTRAL) return HIGH + String.fromCharCode(ZERO + point - FIRST_HIGH);
    const above = point - FIRST_ASTRAL;
    return ASTRAL + String.fromCharCode(ZERO + Math.floor(above / BASE), ZERO + (above % BASE));
  });
}
