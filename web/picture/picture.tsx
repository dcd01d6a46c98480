// The picture on the page: mounts the renderer and hands it what changes.
import { effect, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { foldedSlug } from '../model/fold-drawing.ts';
import { pathSlugs } from '../state/path.ts';
import { closePanel, openConcept, pickNode } from '../state/pick.ts';
import { drawing, pictures, pointedAt, scene } from '../state/picture.ts';
import { palette } from '../state/theme.ts';
import { view } from '../state/view.ts';
import { motionIsReduced } from '../state/window.ts';
import { currentRenderer } from './current-renderer.ts';
import { cannotDraw, NoDrawing } from './no-drawing.tsx';
import { PictureButtons } from './picture-buttons.tsx';
import { PictureNotice } from './picture-notice.tsx';
import { createRenderer, type PictureEvents, type Renderer } from './renderer.ts';
import { walkByKeys } from './walk-by-keys.ts';

export function Picture() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current === null ? undefined : mount(container.current)), []);
  const nodes = drawing.value?.nodes.length ?? 0;
  return (
    <div class="picture">
      <div
        ref={container}
        class="picture-canvas"
        role="application"
        aria-roledescription="map"
        aria-label={`Map of ${nodes} concepts. Arrow keys walk from concept to concept, Enter opens one, plus and minus zoom, 0 shows all. The table view lists the same.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the role "application" is interactive.
        tabIndex={0}
        onKeyDown={(event) => walkByKeys(event)}
      />
      {cannotDraw.value && nodes > 0 ? (
        <NoDrawing />
      ) : (
        <PictureNotice loaded={pictures.value} isEmpty={nodes === 0} />
      )}
      <PictureButtons />
      <PointedAt />
    </div>
  );
}

/** Tells screen readers which concept the keyboard is at. */
function PointedAt() {
  const node = drawing.value?.nodes.find(({ key }) => key === pointedAt.value);
  return (
    <p class="unseen" aria-live="polite">
      {node === undefined ? '' : `${node.name}, ${node.kind.toLowerCase()}, ${node.papers} papers`}
    </p>
  );
}

function mount(container: HTMLElement): (() => void) | undefined {
  const renderer = rendererIn(container);
  if (renderer === undefined) {
    cannotDraw.value = true;
    return undefined;
  }
  currentRenderer.value = renderer;
  const stops = [effect(() => showScene(renderer)), effect(() => showEmphasis(renderer))];
  const resizing = new ResizeObserver(() => {
    const { width, height } = renderer.sigma.getDimensions();
    const { clientWidth, clientHeight } = container;
    if (width !== clientWidth || height !== clientHeight) renderer.sigma.scheduleRefresh();
  });
  resizing.observe(container);
  document.fonts.addEventListener('loadingdone', renderer.label);
  return () => {
    document.fonts.removeEventListener('loadingdone', renderer.label);
    for (const stop of stops) stop();
    resizing.disconnect();
    currentRenderer.value = undefined;
    renderer.kill();
  };
}

/** Undefined where the browser has no WebGL 2. That is asked of sigma's own canvas, as each context takes its time to be made. */
function rendererIn(container: HTMLElement): Renderer | undefined {
  const hasWebGl2 = (canvas: HTMLCanvasElement) => canvas.getContext('webgl2') !== null;
  try {
    const renderer = createRenderer(container, EVENTS);
    const { nodes } = renderer.sigma.getCanvases();
    if (nodes !== undefined && hasWebGl2(nodes)) return renderer;
    renderer.kill();
    return undefined;
  } catch (error) {
    if (hasWebGl2(document.createElement('canvas'))) throw error;
    return undefined;
  }
}

const EVENTS: PictureEvents = {
  onPick: pickNode,
  onOpen: (key) => foldedSlug(key) === undefined && openConcept(key),
  onHover: (key) => {
    pointedAt.value = key;
  },
  onLeave: () => {
    if (view.peek().concept !== null) closePanel();
  },
};

function showScene(renderer: Renderer): void {
  if (scene.value === undefined) return;
  renderer.show(scene.value, palette.value, {
    still: motionIsReduced.peek(),
    standingOut: untracked(emphasised),
  });
}

function showEmphasis(renderer: Renderer): void {
  renderer.emphasise(emphasised());
}

/** What is pointed at, else a path, else what is picked. */
function emphasised(): readonly string[] {
  if (pointedAt.value !== null) return [pointedAt.value];
  if (pathSlugs.value.length > 0) return pathSlugs.value;
  const { concept } = view.value;
  return concept === null ? [] : [concept];
}
