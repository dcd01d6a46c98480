// The chain of derived values from the view to the scene: asked for, merged, filtered, folded, coloured.
import { computed, signal } from '@preact/signals';
import { ApiError } from '../api/ask.ts';
import { OVERVIEW, PICTURE } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { type Drawing, drawingOf, type Picture } from '../model/drawing.ts';
import { filterDrawing } from '../model/filter-drawing.ts';
import { foldDrawing } from '../model/fold-drawing.ts';
import { openInPlace } from '../model/open-in-place.ts';
import { pictureQuestion } from '../model/picture-question.ts';
import { placesOf } from '../model/places-of.ts';
import { buildScene } from '../model/scene.ts';
import { isAcross, turnDrawing } from '../model/turn-drawing.ts';
import type { Opened } from '../model/view.ts';
import { loadedValue, loadFor } from './loaded.ts';
import { pathPicture, pathSlugs } from './path.ts';
import { palette } from './theme.ts';
import { view } from './view.ts';
import { windowIsWide } from './window.ts';

export const overview = loadFor(
  () => ({}),
  async (variables) => await askOnce(OVERVIEW, variables),
);

export interface Pictures {
  readonly base: Picture;
  /** The same view of all papers, where `base` is of some months or categories: it says where things lie. */
  readonly reference: Picture | undefined;
  /** Each opened concept with its neighbours. */
  readonly opened: readonly (Opened & { readonly picture: Picture })[];
}

export const pictures = loadFor(
  () => pictureQuestion(view.value),
  async ({ base, reference, opened }): Promise<Pictures> => {
    const [first, second, ...others] = await Promise.all([
      askOnce(PICTURE, base),
      reference === null ? undefined : askOnce(PICTURE, reference),
      ...opened.map(({ variables }) => askOnce(PICTURE, variables).catch(unlessRefused)),
    ]);
    return {
      base: first.graph,
      reference: second?.graph,
      opened: opened.flatMap(({ slug, neighbours }, i) => {
        const picture = others[i]?.graph;
        return picture === undefined ? [] : [{ slug, neighbours, picture }];
      }),
    };
  },
);

/** A link may open what no paper here names: the rest of the picture is drawn all the same. */
function unlessRefused(error: unknown): undefined {
  if (error instanceof ApiError && error.trouble === 'refused') return undefined;
  throw error;
}

/** As it was given, with what was opened in place. */
const merged = computed<Drawing | undefined>(() => {
  const value = loadedValue(pictures.value);
  if (value === undefined) return undefined;
  const { base, reference, opened } = value;
  const first = placesOf(drawingOf(base), reference && drawingOf(reference));
  const all = opened.reduce(
    (before, { slug, picture }) =>
      openInPlace(before, slug, drawingOf(picture), {
        keepPlaces: base.layout.source === 'STORED' && picture.layout.source === 'STORED',
      }),
    first,
  );
  const path = loadedValue(pathPicture.value);
  const [start] = pathSlugs.value;
  const joined =
    path === undefined || start === undefined
      ? all
      : openInPlace(all, start, drawingOf(path), { keepPlaces: false });
  return isAcross(first.nodes, windowIsWide.value) ? turnDrawing(joined) : joined;
});

/** Concepts that are drawn because something was opened in place, and not by their rank. */
export const addedInPlace = computed<readonly string[]>(() => {
  const ranked = new Set(loadedValue(pictures.value)?.base.nodes.map(({ slug }) => slug));
  return (merged.value?.nodes ?? []).flatMap(({ key }) => (ranked.has(key) ? [] : [key]));
});

/** Only these parts of the view change the drawing: another panel does not. */
const minStrength = computed(() => view.value.minStrength);
const folded = computed(() => view.value.folded);
const colouring = computed(() => view.value.colouring);

/** Before communities are folded. */
export const wholeDrawing = computed(() => {
  if (merged.value === undefined || minStrength.value === 0) return merged.value;
  const { focus, opened, concept } = view.value;
  const kept = new Set([...focus, ...opened.map(({ slug }) => slug), concept ?? '']);
  return filterDrawing(merged.value, minStrength.value, kept);
});

export const drawing = computed(
  () => wholeDrawing.value && foldDrawing(wholeDrawing.value, folded.value),
);

export const scene = computed(
  () => drawing.value && buildScene(drawing.value, colouring.value, palette.value),
);

/** What the pointer or the keyboard is at, whatever is picked. */
export const pointedAt = signal<string | null>(null);
