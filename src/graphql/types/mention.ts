// Mention: the link from a paper to a concept.
import type { ConceptView } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { limitOf } from '../connections.ts';
import type { Loaders } from '../loaders.ts';
import { ConceptRef, EvidenceRef, MentionRef, PaperRef } from '../refs.ts';
import { evidenceOf } from './evidence.ts';
import { EvidenceSentenceRef, sentencesOf } from './evidence-sentence.ts';
import { RoleEnum } from './kind.ts';

MentionRef.implement({
  description: 'A concept that a paper names, with every place at which it does.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper that names the concept.' }),
    concept: t.field({
      type: ConceptRef,
      description: 'The concept that is named.',
      resolve: ({ uid }, _args, { loaders }) =>
        loaders.loadedConcepts.get(uid) ?? loadConcept(uid, loaders),
    }),
    role: t.expose('role', {
      type: RoleEnum,
      description: 'INTRODUCES where the paper proposes the concept itself.',
    }),
    confidence: t.float({
      description: 'Estimated probability that the link is right, 0 to 1.',
      resolve: (mention) => mention.confidence / 1000,
    }),
    count: t.exposeInt('count', {
      description: 'Number of places at which the concept is named.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The places, surest first; `sentences` shows what two share once.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'At most so many, up to 100.' }) },
      resolve: (mention, args, { loaders }) => evidenceOf(mention, limitOf(args.first), loaders),
    }),
    sentences: t.field({
      type: [EvidenceSentenceRef],
      description: 'The sentences that name it, each once with its places; the surest first.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'At most so many, up to 100.' }) },
      resolve: (mention, args, { loaders }) => sentencesOf(mention, limitOf(args.first), loaders),
    }),
  }),
});

async function loadConcept(uid: ConceptUid, loaders: Loaders): Promise<ConceptView> {
  const concept = await loaders.concept.load(uid);
  if (concept === undefined) throw new Error(`No concept ${uid} for a stored mention.`);
  return concept;
}
