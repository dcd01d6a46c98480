// When a concept was first and last seen, and what introduced it.
import type { PaperKey } from '../../model/paper.ts';
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import type { Loaders } from '../loaders.ts';
import { ConceptRef, PaperRef } from '../refs.ts';

const INTRODUCING = 10;

builder.objectFields(ConceptRef, (t) => ({
  firstSeenOn: t.string({
    nullable: true,
    description:
      'Date of its earliest dated paper: a day, a month or a year, `2021-06-17`, `2021-06` or `2021`.',
    resolve: async (concept, _args, { loaders }) =>
      (await loaders.datedEnds.load(concept.uid))?.firstOn,
  }),
  lastSeenOn: t.string({
    nullable: true,
    description:
      'Date of its latest dated paper: a day, a month or a year, `2024-08-30`, `2024-08` or `2024`.',
    resolve: async (concept, _args, { loaders }) =>
      (await loaders.datedEnds.load(concept.uid))?.lastOn,
  }),
  firstPaper: t.field({
    type: PaperRef,
    nullable: true,
    description: 'Its earliest dated paper.',
    resolve: async (concept, _args, { loaders }) =>
      paperOf((await loaders.datedEnds.load(concept.uid))?.first, loaders),
  }),
  lastPaper: t.field({
    type: PaperRef,
    nullable: true,
    description: 'Its latest dated paper.',
    resolve: async (concept, _args, { loaders }) =>
      paperOf((await loaders.datedEnds.load(concept.uid))?.last, loaders),
  }),
  introducedBy: t.field({
    type: [PaperRef],
    description: 'Papers that say they introduce it, earliest first and undated last.',
    args: {
      first: t.arg.int({ defaultValue: INTRODUCING, description: 'At most so many, up to 100.' }),
    },
    resolve: async (concept, { first }, { loaders }) => {
      const keys = await loaders.introducing(concept.uid, limitOf(first, INTRODUCING));
      const papers = await Promise.all(keys.map((key) => loaders.paper.load(key)));
      return papers.filter((paper) => paper !== undefined);
    },
  }),
}));

async function paperOf(key: PaperKey | undefined, loaders: Loaders) {
  return key === undefined ? undefined : loaders.paper.load(key);
}
