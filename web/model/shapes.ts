// A scene as shapes on a sheet: what a file of the picture holds, be it SVG or PNG.
import { placeLabels } from './place-labels.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface Line {
  readonly from: Place;
  readonly to: Place;
  readonly width: number;
  readonly colour: string;
}

export interface Disc extends Place {
  readonly radius: number;
  readonly colour: string;
}

export interface Label extends Place {
  readonly text: string;
  readonly size: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly discs: readonly Disc[];
  /** Left end of each text, at half its height. */
  readonly labels: readonly Label[];
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Width of a text of a size in pixels. */
  measure(text: string, size: number): number;
}

const MARGIN = 70;
const PIXELS_PER_LABEL = 11_000;
const LABEL_SIZE = { least: 12, most: 16 } as const;

/** The whole scene, as large as it fits; the second axis goes upwards, as on the screen. */
export function shapesOf(scene: Scene, { width, height, measure }: Sheet): Shapes {
  const placeOn = fitInto(scene.nodes, width, height);
  const places = new Map(scene.nodes.map((node) => [node.key, placeOn(node)]));
  const discs = scene.nodes.map((node) => ({
    ...placeOn(node),
    radius: node.radius,
    colour: node.colour,
  }));
  const lines = scene.edges.flatMap(({ source, target, ...look }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to, ...look }];
  });
  const labels = labelsOf(scene.nodes, placeOn, { width, height, measure });
  return { width, height, lines, discs, labels };
}

function labelsOf(
  nodes: readonly SceneNode[],
  placeOn: (node: SceneNode) => Place,
  { width, height, measure }: Sheet,
): Label[] {
  const largest = Math.max(1, ...nodes.map(({ radius }) => radius));
  const { least, most } = LABEL_SIZE;
  const texts = new Map(
    nodes.map(({ key, label, radius }) => [
      key,
      { text: label, size: Math.round(least + ((most - least) * radius) / largest) },
    ]),
  );
  const wishes = nodes.map((node) => {
    const { text, size } = texts.get(node.key) ?? { text: '', size: least };
    const box = { width: measure(text, size), height: size * 1.2 };
    return { key: node.key, ...placeOn(node), radius: node.radius, ...box };
  });
  const room = { width, height, most: Math.round((width * height) / PIXELS_PER_LABEL) };
  return placeLabels(wishes, room).flatMap(({ key, x, y }) => {
    const label = texts.get(key);
    return label === undefined ? [] : [{ ...label, x, y: y + label.size * 0.6 }];
  });
}

function fitInto(nodes: readonly SceneNode[], width: number, height: number) {
  const range = (of: (node: SceneNode) => number) => {
    const values = nodes.map(of);
    const least = Math.min(...values);
    return { least, length: Math.max(...values) - least || 1 };
  };
  const across = range(({ x }) => x);
  const upwards = range(({ y }) => y);
  const scale = Math.min(
    (width - 2 * MARGIN) / across.length,
    (height - 2 * MARGIN) / upwards.length,
  );
  const left = (width - scale * across.length) / 2;
  const bottom = (height - scale * upwards.length) / 2;
  return ({ x, y }: SceneNode): Place => ({
    x: left + (x - across.least) * scale,
    y: height - bottom - (y - upwards.least) * scale,
  });
}
