// What the panel of a paper shows.
import { PAPER, type PaperQuery } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { loadFor } from './loaded.ts';
import { view } from './view.ts';

export type PaperDetails = NonNullable<PaperQuery['paper']>;

export const paper = loadFor(
  () => (view.value.paper === null ? null : { key: view.value.paper }),
  async (variables) => (await askOnce(PAPER, variables)).paper,
);
