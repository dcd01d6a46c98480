// GraphLayoutSource: asked for by a view, and told of it.
import { builder } from '../builder.ts';
import type { LayoutSource } from '../view/arrange-view.ts';

export const LayoutSourceEnum = builder.enumType('GraphLayoutSource', {
  description: 'Where positions and communities of a view come from.',
  values: {
    STORED: {
      description:
        'The layout of the whole graph that `paperloom layout` stored, so that concepts keep their places from view to view; the own one where there is none.',
    },
    VIEW: { description: 'The view itself: its own communities, and places that suit it best.' },
  } satisfies Record<LayoutSource, object>,
});
