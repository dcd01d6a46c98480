// The orders of lists of papers.
import { builder } from '../builder.ts';

export const PaperOrderEnum = builder.enumType('PaperOrder', {
  description: 'Order of a list of papers.',
  values: {
    NEWEST: { description: 'Newest first, undated last.' },
    OLDEST: { description: 'Oldest first, undated last.' },
  },
});
