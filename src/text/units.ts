// A text as an array of its UTF-16 units: reading it there costs one load, whatever string it was cut and joined from.

let buffer = Buffer.alloc(16_384);
let units = unitsOf(buffer);

/** The units of the text, then two zeros. One array serves all texts: it holds until the next call. */
export function readUnits(text: string): Uint16Array {
  const size = 2 * text.length + 4;
  if (size > buffer.length) {
    buffer = Buffer.alloc(2 * size);
    units = unitsOf(buffer);
  }
  buffer.write(text, 0, 'utf16le');
  units[text.length] = 0;
  units[text.length + 1] = 0;
  return units;
}

/** Little-endian, as on every machine Node runs on. A buffer of its own begins at a whole unit. */
function unitsOf({ buffer: memory, byteOffset, byteLength }: Buffer): Uint16Array {
  return new Uint16Array(memory, byteOffset, byteLength >> 1);
}
