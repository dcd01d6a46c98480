// Paper: its texts, its metadata and what it names.

import type { GraphQLResolveInfo } from 'graphql';
import type { ListedPaper } from '../../graph/views.ts';
import { KINDS, type Kind } from '../../model/concept.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import type { PaperMention } from '../mentions-of.ts';
import { withLoadedAbstract, withLoadedMentions } from '../paper-parts.ts';
import { MentionRef, PaperRef } from '../refs.ts';
import { selectsWithin } from '../selected-fields.ts';
import { KindEnum, PrecisionEnum } from './kind.ts';

const CONCEPT: ReadonlySet<string> = new Set(['concept']);

builder.node(PaperRef, {
  description: 'A paper: its title, abstract and what they name.',
  id: { resolve: (paper) => paper.key },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'sortKey' in value,
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Its address: `arxiv:2106.09685`, `doi:10.1000/182` or `text:<hash>`.',
    }),
    title: t.exposeString('title', {
      description: 'Cleaned for reading: `An α-stable method` for `An $\\alpha$-stable method`.',
    }),
    abstract: t.string({
      description: 'Cleaned for reading, as `title` is.',
      resolve: (paper, _args, { loaders }) =>
        withLoadedAbstract(paper, loaders, ({ abstract }) => abstract),
    }),
    publishedOn: t.exposeString('publishedOn', {
      nullable: true,
      description:
        'First publication as far as it is known: `2024-10-16`, `2024-10`, `2024` or null.',
    }),
    precision: t.expose('precision', {
      type: PrecisionEnum,
      description: 'Precision of publishedOn.',
    }),
    updatedOn: t.exposeString('updatedOn', {
      nullable: true,
      description: 'Day of the latest revision that a source tells of, e.g. `2021-10-16`.',
    }),
    authors: t.exposeStringList('authors', {
      description: 'Names in the order of the paper, e.g. `Ada Lovelace`.',
    }),
    organisation: t.exposeString('organisation', {
      nullable: true,
      description: 'The organisation a source names for it, e.g. `Stanford University`.',
    }),
    categories: t.exposeStringList('categories', {
      description: 'arXiv categories, primary first, e.g. `cs.CL`.',
    }),
    arxivId: t.exposeString('arxiv', {
      nullable: true,
      description: 'arXiv id without version, e.g. `2106.09685`.',
    }),
    doi: t.exposeString('doi', {
      nullable: true,
      description: 'DOI in lower case, e.g. `10.1000/182`.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where the paper can be read, e.g. `https://arxiv.org/abs/2106.09685`.',
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'The source was cut inside this text.',
    }),
    withdrawn: t.exposeBoolean('withdrawn', {
      description:
        'Its source took it back: it can be read by its key, but stands in no list, count or link.',
    }),
    language: t.exposeString('language', {
      description: '`en`, or `other` where the text is plainly in another language.',
    }),
    mentions: t.field({
      type: [MentionRef],
      description: 'The concepts it names, in order of first appearance.',
      args: {
        kinds: t.arg({ type: [KindEnum], description: 'Only these kinds.' }),
        minConfidence: t.arg.float({ description: 'Only links at least so sure, 0 to 1.' }),
      },
      resolve: findMentions,
    }),
  }),
});

interface Arguments {
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

function findMentions(
  paper: ListedPaper,
  { kinds, minConfidence }: Arguments,
  { loaders }: GraphQLContext,
  info: GraphQLResolveInfo,
): readonly PaperMention[] | Promise<readonly PaperMention[]> {
  const least = 1000 * (minConfidence ?? 0);
  // A concept that only a withdrawn paper names is not in the graph.
  const isNarrowed = kinds != null || paper.withdrawn;
  const shown = new Set(kinds ?? KINDS);
  const isShown = ({ uid }: PaperMention) => {
    const named = loaders.loadedConcepts.get(uid);
    return named !== undefined && shown.has(named.kind);
  };
  return withLoadedMentions(paper, loaders, (naming) => {
    const mentions = loaders.mentionsOf(naming).filter(({ confidence }) => confidence >= least);
    if (!isNarrowed && !selectsWithin(info, CONCEPT)) return mentions;
    const { concept, loadedConcepts } = loaders;
    const narrowed = () => (isNarrowed ? mentions.filter(isShown) : mentions);
    const missing = mentions.filter(({ uid }) => !loadedConcepts.has(uid));
    if (missing.length === 0) return narrowed();
    return Promise.all(missing.map(({ uid }) => concept.load(uid))).then(narrowed);
  });
}
