// The camera, moved by buttons and keys.
import type { Renderer } from './renderer.ts';

const FACTOR = 1.5;

export function zoomIn({ sigma }: Renderer): void {
  void sigma.getCamera().animatedZoom(FACTOR);
}

export function zoomOut({ sigma }: Renderer): void {
  void sigma.getCamera().animatedUnzoom(FACTOR);
}

export function showAll({ sigma }: Renderer): void {
  void sigma.getCamera().animatedReset();
}
