// What the panel of a concept shows.
import { computed, signal } from '@preact/signals';
import { CONCEPT, type ConceptQuery } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import type { View } from '../model/view.ts';
import { loadFor } from './loaded.ts';
import { view } from './view.ts';

export type ConceptDetails = NonNullable<ConceptQuery['concept']>;

const PAGE = 10;
const MOST_PAPERS = 100;

const slug = computed(() => view.value.concept);
/** How many papers are listed, and of which concept: another begins with one page. */
const listed = signal({ slug: '', papers: PAGE });

const papersListed = computed(() =>
  listed.value.slug === slug.value ? listed.value.papers : PAGE,
);

export const concept = loadFor(
  () =>
    slug.value === null
      ? null
      : {
          slug: slug.value,
          papers: papersListed.value,
          where: paperFilter(view.value),
          since: view.value.since,
          until: view.value.until,
          categories: view.value.categories.length === 0 ? null : view.value.categories,
        },
  async (variables) => (await askOnce(CONCEPT, variables)).concept,
);

export function listMorePapers(): void {
  const papers = Math.min(MOST_PAPERS, papersListed.peek() * 3);
  listed.value = { slug: slug.peek() ?? '', papers };
}

export const canListMore = computed(() => papersListed.value < MOST_PAPERS);

/** The papers that fit the filters of the view. */
export function paperFilter({ since, until, categories }: View) {
  return {
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(categories.length > 0 && { categories }),
  };
}
