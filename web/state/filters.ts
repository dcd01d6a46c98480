// The filters of the picture together: whether any is set, and how all are cleared.
import { computed } from '@preact/signals';
import { FIRST_VIEW } from '../model/view.ts';
import { change, view } from './view.ts';

const { kinds, since, until, categories, minPapers, minStrength } = FIRST_VIEW;
const NO_FILTERS = { kinds, since, until, categories, minPapers, minStrength } as const;

export const isFiltered = computed(() =>
  Object.entries(NO_FILTERS).some(
    ([name, usual]) =>
      JSON.stringify(Object.entries(view.value).find(([key]) => key === name)?.[1]) !==
      JSON.stringify(usual),
  ),
);

export function clearFilters(): void {
  change(NO_FILTERS);
}
