// A paper's nearest: what it has in common with others, and how rare that is.
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { withLoadedMentions } from '../paper-parts.ts';
import { ConceptRef, PaperRef } from '../refs.ts';
import type { SimilarPaper } from '../similar-papers.ts';

const FIRST = 10;

const SimilarPaperRef = builder.objectRef<SimilarPaper>('SimilarPaper').implement({
  description: 'A paper that names the same concepts.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper.' }),
    score: t.exposeFloat('score', {
      description:
        'Sum over the shared concepts of ln(N / n), N papers in the graph and n that name the concept: rare ones weigh most.',
    }),
    sharedConcepts: t.expose('concepts', {
      type: [ConceptRef],
      description: 'What both name, rarest first.',
    }),
  }),
});

builder.objectField(PaperRef, 'similar', (t) =>
  t.field({
    type: [SimilarPaperRef],
    description:
      'Papers that share its concepts, rare ones counting most; newest first where they share alike. Found by its rarest concepts, as many as have 5,000 papers together (of a commoner one its newest 5,000); exact among these.',
    args: {
      first: t.arg.int({ defaultValue: FIRST, description: 'At most so many, up to 100.' }),
    },
    resolve: (paper, { first }, { loaders }) =>
      withLoadedMentions(paper, loaders, (naming) =>
        loaders.similar(naming, limitOf(first, FIRST)),
      ),
  }),
);
