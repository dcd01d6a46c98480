// A box that completes names: what is typed, what it may become, which of these is chosen.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { COMPLETE, type CompleteQuery } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { type Loaded, loadFor } from './loaded.ts';

export type Completion = CompleteQuery['autocomplete'][number];

export interface Completer {
  /** Of the elements on the page. */
  readonly id: string;
  readonly typed: ReadonlySignal<string>;
  readonly isOpen: Signal<boolean>;
  /** Number of the completion that Enter takes. */
  readonly chosen: Signal<number>;
  readonly completions: ReadonlySignal<Loaded<readonly Completion[]>>;
  type(text: string): void;
  /** What is chosen; where the names for what is typed are still to come, the first of them. */
  takeChosen(): void;
  take(completion: Completion): void;
}

/** `onTake` is told what was taken; the box is empty then. */
export function createCompleter(id: string, onTake: (completion: Completion) => void): Completer {
  const typed = signal('');
  const isOpen = signal(false);
  const chosen = signal(0);
  const isAwaited = signal(false);
  const completions = loadFor(
    () => (typed.value.trim() === '' ? null : { prefix: typed.value.trim() }),
    async (variables) => (await askOnce(COMPLETE, variables)).autocomplete,
  );
  effect(() => {
    const { value } = completions;
    if (!isAwaited.value || value.status !== 'ready') return;
    isAwaited.value = false;
    const [first] = value.value;
    if (first !== undefined) take(first);
  });

  function take(completion: Completion): void {
    typed.value = '';
    isOpen.value = false;
    onTake(completion);
  }

  return {
    id,
    typed,
    isOpen,
    chosen,
    completions,
    take,
    type(text) {
      typed.value = text;
      chosen.value = 0;
      isAwaited.value = false;
      isOpen.value = true;
    },
    takeChosen() {
      const { value } = completions;
      if (value.status === 'loading') isAwaited.value = true;
      if (value.status !== 'ready') return;
      const found = value.value[chosen.value];
      if (found !== undefined) take(found);
    },
  };
}
