// A link may lead to a concept that the picture does not draw: it is then opened in place, so that it is seen.
import { effect } from '@preact/signals';
import { OPENING_STEP } from '../model/view.ts';
import { pictures, wholeDrawing } from './picture.ts';
import { change, view } from './view.ts';

/** Changes the address without a step of the history. */
export function drawPicked(): void {
  effect(() => {
    const { concept, opened } = view.value;
    const drawing = wholeDrawing.value;
    if (concept === null || drawing === undefined || pictures.value.status !== 'ready') return;
    const isAsked = opened.some(({ slug }) => slug === concept);
    if (isAsked || drawing.nodes.some(({ key }) => key === concept)) return;
    const added = { slug: concept, neighbours: OPENING_STEP };
    change({ opened: [...opened, added] }, { replace: true });
  });
}
