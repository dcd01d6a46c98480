// The object types by name, so that types may refer to one another without importing one another's files.
import type { ConceptView, ListedPaper } from '../graph/views.ts';
import type { Mention } from '../model/mention.ts';
import { builder } from './builder.ts';
import type { PaperMention } from './mentions-of.ts';

/** Lists may leave out abstract and mentions (paper-parts.ts). */
export const PaperRef = builder.objectRef<ListedPaper>('Paper');
export const ConceptRef = builder.objectRef<ConceptView>('Concept');
export const MentionRef = builder.objectRef<PaperMention>('Mention');
export const EvidenceRef = builder.objectRef<Mention & { readonly sentenceText: string }>(
  'Evidence',
);
