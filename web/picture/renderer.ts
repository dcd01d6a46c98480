// Draws a scene with sigma: nodes and edges by WebGL, labels by our own hand, so that none lies on another.
import { createNodeBorderProgram } from '@sigma/node-border';
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import type { Palette } from '../model/palette.ts';
import type { Scene } from '../model/scene.ts';
import { drawLabels } from './draw-labels.ts';
import { type Emphasis, emphasise, NO_EMPHASIS } from './emphasis.ts';
import type { EdgeLook, NodeLook } from './looks.ts';
import { graphOf, moves, moveTo, stopMoving } from './move.ts';

export type PictureGraph = Graph<NodeLook, EdgeLook>;
export type PictureSigma = Sigma<NodeLook, EdgeLook>;

export interface PictureEvents {
  onPick(key: string): void;
  onOpen(key: string): void;
  onHover(key: string | null): void;
  onLeave(): void;
}

export interface Renderer {
  readonly sigma: PictureSigma;
  /** What was drawn before moves to its new place, unless `still`; `standingOut` as in `emphasise`. Draws once. */
  show(
    scene: Scene,
    palette: Palette,
    options: { readonly still: boolean; readonly standingOut: readonly string[] },
  ): void;
  /** One concept with its neighbours stands out, or those of a path; none where there are no keys. */
  emphasise(keys: readonly string[]): void;
  /** Draws the labels alone anew: their font has arrived. */
  label(): void;
  kill(): void;
}

const ROOM_AROUND = 48;
/** Of a window in which discs are as large as the scene says, in pixels; and bounds of the factor elsewhere. */
const USUAL_SIDE = 850;
const [SMALLEST, LARGEST] = [0.5, 1.15];

export function createRenderer(container: HTMLElement, events: PictureEvents): Renderer {
  let graph: PictureGraph = new Graph({ type: 'undirected', multi: false });
  let emphasis: Emphasis = NO_EMPHASIS;
  let colours: Palette | undefined;
  let hovered: string | null = null;
  let sizeFactor = sizeFactorOf(container);
  const sigma: PictureSigma = new Sigma<NodeLook, EdgeLook>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: ROOM_AROUND,
    minCameraRatio: 0.04,
    maxCameraRatio: 3,
    defaultNodeType: 'disc',
    nodeProgramClasses: { disc: discProgram(), dot: NodeCircleProgram },
    defaultEdgeType: 'band',
    edgeProgramClasses: { band: EdgeRectangleProgram, hair: EdgeLineProgram },
    defaultDrawNodeHover: () => {},
    zIndex: true,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / sizeFactor,
    nodeReducer: (key, look) => (colours ? emphasis.node(key, look, colours) : look),
    edgeReducer: (key, look) => (colours ? emphasis.edge(key, look, colours) : look),
  });
  sigma.on('resize', () => {
    sizeFactor = sizeFactorOf(container);
  });
  sigma.on('afterRender', label);
  sigma.on('clickNode', ({ node }) => events.onPick(node));
  sigma.on('clickStage', () => events.onLeave());
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onOpen(node);
  });
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));

  function hover(key: string | null): void {
    hovered = key;
    container.style.cursor = key === null ? '' : 'pointer';
    events.onHover(key);
    sigma.scheduleRender();
  }

  function label(): void {
    if (colours !== undefined) drawLabels(sigma, emphasis, colours, hovered);
  }

  return {
    sigma,
    show(scene, palette, { still, standingOut }) {
      colours = palette;
      hovered = null;
      stopMoving(graph);
      if (!still && moves(graph, scene)) {
        moveTo(graph, scene, palette.background);
        emphasis = emphasise(graph, standingOut);
        sigma.refresh({ schedule: true });
      } else {
        // Sigma follows each change of the graph it has, which costs more than to be given another.
        graph = graphOf(scene, palette.background);
        emphasis = emphasise(graph, standingOut);
        sigma.setGraph(graph);
      }
    },
    emphasise(keys) {
      if (keys.length === 0 && !emphasis.isOn) return;
      emphasis = emphasise(graph, keys);
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    label,
    kill: () => sigma.kill(),
  };
}

/** Discs and lines become smaller with the window, though less than it does. */
function sizeFactorOf({ clientWidth, clientHeight }: HTMLElement): number {
  const side = Math.sqrt(clientWidth * clientHeight);
  return Math.min(LARGEST, Math.max(SMALLEST, side / USUAL_SIDE));
}

/** A disc with a rim of the paper's colour, which keeps it apart from the edges below it. */
function discProgram() {
  return createNodeBorderProgram<NodeLook, EdgeLook>({
    borders: [
      { color: { attribute: 'rim' }, size: { value: 1.5, mode: 'pixels' } },
      { color: { attribute: 'color' }, size: { fill: true } },
    ],
  });
}
