// The title of the page, for tabs, bookmarks and the history: what the panel is about.
import { effect } from '@preact/signals';
import { concept } from './concept.ts';
import { loadedValue } from './loaded.ts';
import { paper } from './paper.ts';
import { view } from './view.ts';

const PRODUCT = 'Paperloom';

/** Keeps the title true from now on. */
export function keepTitle(): void {
  effect(() => {
    const subject =
      view.value.paper === null
        ? loadedValue(concept.value)?.name
        : loadedValue(paper.value)?.title;
    document.title = subject === undefined ? PRODUCT : `${subject} · ${PRODUCT}`;
  });
}
