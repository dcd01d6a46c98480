// What is loaded for a question that changes: a signal of where the loading stands.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ApiError } from '../api/ask.ts';

export type Loaded<T> =
  | { readonly status: 'nothing' }
  /** `value` is what was there before, to be shown meanwhile. */
  | { readonly status: 'loading'; readonly value: T | undefined }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ApiError; readonly retry: () => void };

/**
 * Loads again when `question` gives something else than before (compared as JSON), and nothing where it gives null. An
 * answer that comes late, when another question has been asked, is dropped.
 */
export function loadFor<Question, T>(
  question: () => Question | null,
  load: (question: Question) => Promise<T>,
): ReadonlySignal<Loaded<T>> {
  const state = signal<Loaded<T>>({ status: 'nothing' });
  const attempt = signal(0);
  const asked = computed(() => JSON.stringify(question()));
  let turn = 0;
  effect(() => {
    void attempt.value;
    const text = asked.value;
    const mine = ++turn;
    // The text was printed from a question of this type.
    const given = JSON.parse(text) as Question | null;
    if (given === null) {
      state.value = { status: 'nothing' };
      return;
    }
    state.value = { status: 'loading', value: loadedValue(state.peek()) };
    const settle = (next: Loaded<T>) => {
      if (mine === turn) state.value = next;
    };
    load(given).then(
      (value) => settle({ status: 'ready', value }),
      (error: unknown) =>
        settle({
          status: 'failed',
          error: asApiError(error),
          retry: () => {
            attempt.value += 1;
          },
        }),
    );
  });
  return state;
}

export function loadedValue<T>(loaded: Loaded<T>): T | undefined {
  return 'value' in loaded ? loaded.value : undefined;
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('broken', String(error), 'Reload the page.');
}
