// The picture by keyboard: arrows walk to the nearest concept in their direction, Enter opens, plus, minus and 0 zoom.
import { pickNode } from '../state/pick.ts';
import { pointedAt } from '../state/picture.ts';
import { view } from '../state/view.ts';
import { currentRenderer } from './current-renderer.ts';
import type { Renderer } from './renderer.ts';
import { showAll, zoomIn, zoomOut } from './zoom.ts';

interface Direction {
  readonly x: number;
  readonly y: number;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function walkByKeys(event: KeyboardEvent): void {
  const renderer = currentRenderer.peek();
  if (renderer === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = actionOf(event.key, renderer);
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function actionOf(key: string, renderer: Renderer): (() => void) | undefined {
  const direction = ARROWS[key];
  if (direction !== undefined) return () => walk(renderer, direction);
  switch (key) {
    case 'Enter':
      return () => {
        if (pointedAt.peek() !== null) pickNode(pointedAt.peek() ?? '');
      };
    case '+':
    case '=':
      return () => zoomIn(renderer);
    case '-':
      return () => zoomOut(renderer);
    case '0':
      return () => showAll(renderer);
    default:
      return undefined;
  }
}

function walk({ sigma }: Renderer, { x, y }: Direction): void {
  const graph = sigma.getGraph();
  const start = pointedAt.peek() ?? view.peek().concept;
  const placeOf = (key: string) => sigma.graphToViewport(graph.getNodeAttributes(key));
  if (start === null || !graph.hasNode(start)) {
    pointedAt.value = graph.nodes()[0] ?? null;
    return;
  }
  const from = placeOf(start);
  let best: { key: string; cost: number } | undefined;
  graph.forEachNode((key) => {
    const to = placeOf(key);
    const ahead = (to.x - from.x) * x + (to.y - from.y) * y;
    const aside = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
    const cost = ahead + 2.5 * aside;
    if (key === start || ahead <= 1 || (best !== undefined && cost >= best.cost)) return;
    best = { key, cost };
  });
  if (best !== undefined) pointedAt.value = best.key;
}
