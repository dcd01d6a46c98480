// What is suggested for a text that is being typed: names of concepts at once, papers after a pause.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  COMPLETE,
  type CompleteQuery,
  SEARCH_PAPERS,
  type SearchPapersQuery,
} from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { paperSearchText } from '../model/paper-search-text.ts';
import { type Loaded, loadedValue, loadFor } from './loaded.ts';

export type Completion = CompleteQuery['autocomplete'][number];
export type FoundPaper = SearchPapersQuery['search'][number]['paper'];

export type Suggestion =
  | { readonly kind: 'concept'; readonly concept: Completion }
  | { readonly kind: 'paper'; readonly paper: FoundPaper };

export interface Suggestions {
  /** Names first, then papers. */
  readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
  /** Where the loading of the names stands. */
  readonly names: ReadonlySignal<Loaded<unknown>>;
  /** Whether nothing is left to come. */
  readonly isSettled: ReadonlySignal<boolean>;
}

/** A search costs more than a completion; names should not wait for it. In milliseconds. */
const PAUSE = 150;

export function suggestFor(typed: ReadonlySignal<string>, withPapers: boolean): Suggestions {
  const names = loadFor(
    () => (typed.value.trim() === '' ? null : { prefix: typed.value.trim() }),
    async (variables) => (await askOnce(COMPLETE, variables)).autocomplete,
  );
  const wanted = computed(() => (withPapers ? paperSearchText(typed.value) : null));
  const searched = signal<string | null>(null);
  effect(() => {
    const text = wanted.value;
    const pause = setTimeout(() => {
      searched.value = text;
    }, PAUSE);
    return () => clearTimeout(pause);
  });
  const papers = loadFor(
    () => (searched.value === null ? null : { text: searched.value }),
    async (variables) => (await askOnce(SEARCH_PAPERS, variables)).search,
  );
  return {
    suggestions: computed(() => [
      ...(loadedValue(names.value) ?? []).map((concept) => ({ kind: 'concept', concept }) as const),
      ...(wanted.value === null ? [] : (loadedValue(papers.value) ?? [])).map(
        ({ paper }) => ({ kind: 'paper', paper }) as const,
      ),
    ]),
    names,
    isSettled: computed(
      () =>
        names.value.status !== 'loading' &&
        searched.value === wanted.value &&
        papers.value.status !== 'loading',
    ),
  };
}
