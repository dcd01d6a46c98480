// A box that completes names: what is typed, what it may become, which of these is chosen.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  type Completion,
  type FoundPaper,
  type Suggestion,
  type Suggestions,
  suggestFor,
} from './suggest.ts';

export interface Completer extends Suggestions {
  /** Of the elements on the page. */
  readonly id: string;
  readonly typed: ReadonlySignal<string>;
  readonly isOpen: Signal<boolean>;
  /** Number of the suggestion that Enter takes. */
  readonly chosen: Signal<number>;
  type(text: string): void;
  /** What is chosen; where the suggestions for what is typed are still to come, the first of them. */
  takeChosen(): void;
  take(suggestion: Suggestion): void;
}

/** `onConcept` and `onPaper` are told what was taken; the box is empty then. Without `onPaper` no papers are suggested. */
export function createCompleter(
  id: string,
  onConcept: (concept: Completion) => void,
  onPaper?: (paper: FoundPaper) => void,
): Completer {
  const typed = signal('');
  const isOpen = signal(false);
  const chosen = signal(0);
  const isAwaited = signal(false);
  const found = suggestFor(typed, onPaper !== undefined);
  const { suggestions, names, isSettled } = found;
  effect(() => {
    if (!isAwaited.value || names.value.status === 'loading') return;
    const [first] = suggestions.value;
    if (first === undefined && !isSettled.value) return;
    isAwaited.value = false;
    if (first !== undefined) take(first);
  });

  function take(suggestion: Suggestion): void {
    typed.value = '';
    isOpen.value = false;
    if (suggestion.kind === 'concept') onConcept(suggestion.concept);
    else onPaper?.(suggestion.paper);
  }

  return {
    id,
    typed,
    isOpen,
    chosen,
    ...found,
    take,
    type(text) {
      typed.value = text;
      chosen.value = 0;
      isAwaited.value = false;
      isOpen.value = true;
    },
    takeChosen() {
      const picked = suggestions.value[chosen.value];
      if (names.value.status === 'loading' || picked === undefined) isAwaited.value = true;
      else take(picked);
    },
  };
}
