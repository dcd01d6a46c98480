// Where a Chromium is, and how it draws WebGL without a graphics card.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's, or another one named in CHROMIUM. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const;

export const SOFTWARE_WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
] as const;

export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...found].find((file) => file !== '' && existsSync(file));
}
