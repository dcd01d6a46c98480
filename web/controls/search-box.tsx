// Finds a concept by any of its names; "/" leads here from anywhere.
import { useEffect, useRef } from 'preact/hooks';
import { createCompleter } from '../state/completer.ts';
import { pickConcept } from '../state/pick.ts';
import { CompletionBox } from './completion-box.tsx';

const completer = createCompleter('search', ({ slug }) => pickConcept(slug));

export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => focusOnSlash(input.current), []);
  return (
    <search class="search">
      <CompletionBox
        completer={completer}
        label="Find a method, model, dataset, task or metric"
        placeholder="Find LoRA, ImageNet, question answering…"
        inputRef={input}
      />
      <span class="key" title="Press / to search">
        /
      </span>
    </search>
  );
}

function focusOnSlash(input: HTMLInputElement | null): () => void {
  const onSlash = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.key !== '/' || isTyping) return;
    event.preventDefault();
    input?.focus();
  };
  addEventListener('keydown', onSlash);
  return () => removeEventListener('keydown', onSlash);
}
