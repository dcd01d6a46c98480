// Draws the labels of what is in the window onto sigma's canvas for labels.
import type { Box } from '../model/box-grid.ts';
import type { Palette } from '../model/palette.ts';
import { type DiscPlace, type LabelWish, placeLabels } from '../model/place-labels.ts';
import type { Emphasis } from './emphasis.ts';
import type { PictureGraph, PictureSigma } from './renderer.ts';

/** Of the largest and of the smallest node, in pixels. */
const FONT = { most: 15, least: 11.5 } as const;
/** Labels in a window, by its area in pixels; and nodes that are looked at for them. */
const PIXELS_PER_LABEL = 11_000;
const WISHES_PER_LABEL = 3;
const MARGIN = 120;
const FACE = '"Inter Variable", system-ui, sans-serif';

interface Wish extends LabelWish {
  readonly text: string;
  readonly font: string;
  readonly isNear: boolean;
}

export function drawLabels(
  sigma: PictureSigma,
  emphasis: Emphasis,
  palette: Palette,
  hovered: string | null,
): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d');
  if (context == null) return;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const most = Math.max(12, Math.round((width * height) / PIXELS_PER_LABEL));
  const nodes = nodesIn(sigma, emphasis, hovered);
  const first = nodes.slice(0, most * WISHES_PER_LABEL);
  const wishes = wishesOf(first, sigma.getGraph(), emphasis, hovered, context);
  const byKey = new Map(wishes.map((wish) => [wish.key, wish]));
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.textBaseline = 'top';
  context.strokeStyle = palette.background;
  const room = { width, height, most, covered: coveredParts(sigma.getContainer()) };
  for (const { key, x, y } of placeLabels(wishes, room, nodes)) {
    const wish = byKey.get(key);
    if (wish === undefined) continue;
    context.font = wish.font;
    context.fillStyle = wish.isNear ? palette.ink : palette.muted;
    context.globalAlpha = wish.isNear ? 1 : 0.35;
    context.strokeText(wish.text, x, y);
    context.fillText(wish.text, x, y);
  }
  context.globalAlpha = 1;
}

/** Where other parts of the page lie above the picture, in its pixels. */
function coveredParts(container: HTMLElement): Box[] {
  const { left, top } = container.getBoundingClientRect();
  return Array.from(
    document.querySelectorAll('.shown > .status, .shown > .filters, .picture-buttons'),
    (part) => {
      const box = part.getBoundingClientRect();
      return {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      };
    },
  );
}

interface NodePlace extends DiscPlace {
  readonly rank: number;
}

/** In the window, most important first: what is pointed at, what stands out, then the largest. */
function nodesIn(sigma: PictureSigma, emphasis: Emphasis, hovered: string | null): NodePlace[] {
  const { width, height } = sigma.getDimensions();
  const nodes: NodePlace[] = [];
  sigma.getGraph().forEachNode((key) => {
    const data = sigma.getNodeDisplayData(key);
    if (data === undefined) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) return;
    const radius = sigma.scaleSize(data.size);
    nodes.push({ key, x, y, radius, rank: rankOf(key, data.size, emphasis, hovered) });
  });
  return nodes.sort((a, b) => b.rank - a.rank);
}

function wishesOf(
  nodes: readonly NodePlace[],
  graph: PictureGraph,
  emphasis: Emphasis,
  hovered: string | null,
  context: CanvasRenderingContext2D,
): Wish[] {
  const largest = Math.max(1, ...nodes.map(({ radius }) => radius));
  return nodes.map(({ key, x, y, radius }) => {
    const isFirst = emphasis.isFirst(key) || key === hovered;
    const size = FONT.least + (FONT.most - FONT.least) * Math.min(1, radius / largest);
    const font = `${isFirst ? 650 : 500} ${Math.round(size * 2) / 2}px ${FACE}`;
    const { name, omitted } = graph.getNodeAttributes(key);
    const tellsMore = omitted > 0 && (emphasis.isOnly(key) || key === hovered);
    const text = tellsMore ? `${name} · ${omitted.toLocaleString('en')} more` : name;
    return {
      key,
      x,
      y,
      radius,
      width: widthOf(text, font, context),
      height: size * 1.15,
      text,
      font,
      isWanted: isFirst,
      isNear: emphasis.isNear(key) || isFirst,
    };
  });
}

function rankOf(key: string, size: number, emphasis: Emphasis, hovered: string | null): number {
  if (key === hovered) return 3_000;
  if (emphasis.isFirst(key)) return 2_000;
  return emphasis.isOn && emphasis.isNear(key) ? 1_000 + size : size;
}

const widths = new Map<string, number>();

function widthOf(text: string, font: string, context: CanvasRenderingContext2D): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** Once a font has arrived, what was measured before does not hold. */
document.fonts.addEventListener('loadingdone', () => widths.clear());
