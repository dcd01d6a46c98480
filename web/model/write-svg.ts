// Shapes as a file of SVG.
import type { Palette } from './palette.ts';
import type { Shapes } from './shapes.ts';

export const FONT = 'Inter, system-ui, sans-serif';

/** `address` tells where the picture comes from. */
export function writeSvg(shapes: Shapes, palette: Palette, address: string): string {
  const { width, height, lines, discs, labels } = shapes;
  const { background, ink } = palette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(address)}</title>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    '<g stroke-linecap="round">',
    ...lines.map(
      ({ from, to, width: thick, colour }) =>
        `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}" stroke="${colour}" stroke-width="${short(thick)}"/>`,
    ),
    '</g>',
    `<g stroke="${background}" stroke-width="1.5">`,
    ...discs.map(
      ({ x, y, radius, colour }) =>
        `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${colour}"/>`,
    ),
    '</g>',
    `<g font-family="${FONT}" font-weight="500" fill="${ink}" stroke="${background}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">`,
    ...labels.map(
      ({ x, y, text, size }) =>
        `<text x="${short(x)}" y="${short(y)}" font-size="${size}">${escapeXml(text)}</text>`,
    ),
    '</g>',
    '</svg>\n',
  ].join('\n');
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}
