// Finds a concept by any of its names, and papers by their words; "/" leads here from anywhere.
import { useEffect } from 'preact/hooks';
import { callAttention, headingOf } from '../state/attention.ts';
import { createCompleter } from '../state/completer.ts';
import { pickConcept, pickPaper } from '../state/pick.ts';
import { CompletionBox } from './completion-box.tsx';
import { textFieldOf } from './text-field.ts';

const completer = createCompleter(
  'search',
  ({ slug }) => {
    pickConcept(slug);
    callAttention(headingOf(slug));
  },
  ({ key }) => pickPaper(key),
);

export function SearchBox() {
  useEffect(focusOnSlash, []);
  return (
    <search class="search">
      <CompletionBox
        completer={completer}
        label="Find a method, model, dataset, task, metric or paper"
        placeholder="Find LoRA, ImageNet, or a paper…"
      />
      <span class="key" title="Press / to search">
        /
      </span>
    </search>
  );
}

/** A field for text keeps its "/". The box itself does too, but not as its first letter: no name begins so. */
function focusOnSlash(): () => void {
  const onSlash = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = textFieldOf(event);
    const isEmptySearch = field?.closest('search') != null && field.value === '';
    if (field !== undefined && !isEmptySearch) return;
    event.preventDefault();
    callAttention(completer.id);
  };
  addEventListener('keydown', onSlash);
  return () => removeEventListener('keydown', onSlash);
}
