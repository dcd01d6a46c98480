// What can be done with a concept in the picture.

import { callAttention } from '../state/attention.ts';
import { compareWith } from '../state/compare.ts';
import { focusOn, openConcept } from '../state/pick.ts';
import { drawing } from '../state/picture.ts';
import { change, view } from '../state/view.ts';

export function ConceptActions({ slug }: { readonly slug: string }) {
  const node = drawing.value?.nodes.find(({ key }) => key === slug);
  const isFocus = view.value.focus.length === 1 && view.value.focus[0] === slug;
  const omitted = node?.omitted ?? null;
  return (
    <div class="actions">
      {node !== undefined && omitted !== 0 && (
        <button type="button" class="button" onClick={() => openConcept(slug)}>
          Add its neighbours
          {omitted !== null && <span class="quiet"> · {omitted.toLocaleString('en')} more</span>}
        </button>
      )}
      {!isFocus && (
        <button type="button" class="button" onClick={() => focusOn(slug)}>
          Only its neighbourhood
        </button>
      )}
      <button type="button" class="button" onClick={() => compareWith(slug)}>
        Compare
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          change({ tool: 'path', from: slug, to: null });
          callAttention('path-to');
        }}
      >
        Path from here
      </button>
    </div>
  );
}
