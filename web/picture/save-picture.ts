// The picture as a file: drawn anew on a sheet of its own, whatever part the window shows.

import type { Palette } from '../model/palette.ts';
import type { Scene } from '../model/scene.ts';
import { type Shapes, shapesOf } from '../model/shapes.ts';
import { FONT, writeSvg } from '../model/write-svg.ts';

const SHEET = { width: 1600, height: 1000 } as const;
/** Pixels of a PNG for each of the sheet. */
const SHARPNESS = 2;

export function saveSvg(scene: Scene, palette: Palette, address: string): void {
  const text = writeSvg(sheetOf(scene), palette, address);
  save(new Blob([text], { type: 'image/svg+xml' }), 'paperloom.svg');
}

export async function savePng(scene: Scene, palette: Palette): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = SHEET.width * SHARPNESS;
  canvas.height = SHEET.height * SHARPNESS;
  const context = getContext(canvas);
  context.scale(SHARPNESS, SHARPNESS);
  paint(context, sheetOf(scene), palette);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob !== null) save(blob, 'paperloom.png');
}

function sheetOf(scene: Scene): Shapes {
  const context = getContext(document.createElement('canvas'));
  const measure = (text: string, size: number) => {
    context.font = fontOf(size);
    return context.measureText(text).width;
  };
  return shapesOf(scene, { ...SHEET, measure });
}

function paint(context: CanvasRenderingContext2D, shapes: Shapes, palette: Palette): void {
  context.fillStyle = palette.background;
  context.fillRect(0, 0, shapes.width, shapes.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { from, to, width, colour } of shapes.lines) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.strokeStyle = palette.background;
  context.lineWidth = 1.5;
  for (const { x, y, radius, colour } of shapes.discs) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
  context.lineWidth = 3.5;
  context.fillStyle = palette.ink;
  context.textBaseline = 'middle';
  for (const { x, y, text, size } of shapes.labels) {
    context.font = fontOf(size);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

function fontOf(size: number): string {
  return `500 ${size}px "Inter Variable", ${FONT}`;
}

function getContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws on no canvas.');
  return context;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file up by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
