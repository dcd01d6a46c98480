// The path between two concepts.
import { computed } from '@preact/signals';
import { PATH, PICTURE } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { loadedValue, loadFor } from './loaded.ts';
import { view } from './view.ts';

export const path = loadFor(
  () => {
    const { tool, from, to } = view.value;
    return tool === 'path' && from !== null && to !== null ? { from, to } : null;
  },
  async (variables) => (await askOnce(PATH, variables)).path,
);

/** From one end to the other; none where there is no path. */
const NONE: readonly string[] = [];

export const pathSlugs = computed<readonly string[]>(() =>
  view.value.tool === 'path'
    ? (loadedValue(path.value)?.path?.concepts.map(({ slug }) => slug) ?? NONE)
    : NONE,
);

/** The concepts of the path with their lines: they join the picture where they were not drawn. */
export const pathPicture = loadFor(
  () => (pathSlugs.value.length === 0 ? null : pathSlugs.value),
  async (slugs) => {
    const maxNodes = slugs.length;
    const variables = { focus: slugs, maxNodes, maxEdges: maxNodes * maxNodes };
    return (await askOnce(PICTURE, { ...variables, layout: 'VIEW' as const })).graph;
  },
);
