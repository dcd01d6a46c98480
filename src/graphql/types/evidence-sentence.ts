// A sentence as evidence: once, however many places in it name the concept.
import type { Field, Mention } from '../../model/mention.ts';
import { builder } from '../builder.ts';
import type { Loaders } from '../loaders.ts';
import type { PaperMention } from '../mentions-of.ts';
import { type PaperWithAbstract, withLoadedAbstract } from '../paper-parts.ts';
import { EvidenceRef } from '../refs.ts';
import { sentenceOf } from './evidence.ts';
import { FieldEnum } from './kind.ts';

interface EvidenceSentence {
  readonly sentenceText: string;
  readonly field: Field;
  readonly confidence: number;
  /** In order of the text. */
  readonly places: readonly (Mention & { readonly sentenceText: string })[];
}

export const EvidenceSentenceRef = builder.objectRef<EvidenceSentence>('EvidenceSentence');

EvidenceSentenceRef.implement({
  description: 'A sentence that names a concept, with each place in it that does.',
  fields: (t) => ({
    sentence: t.exposeString('sentenceText', {
      description:
        'The sentence, cleaned for reading, e.g. `With LoRA a model of any size learns overnight.`.',
    }),
    field: t.expose('field', { type: FieldEnum, description: 'Title or abstract.' }),
    confidence: t.float({
      description: 'Of its surest place, 0 to 1.',
      resolve: ({ confidence }) => confidence / 1000,
    }),
    places: t.field({
      type: [EvidenceRef],
      description:
        'The places, in order: `sentenceStart` and `sentenceEnd` of each mark its words in `sentence`.',
      resolve: ({ places }) => places,
    }),
  }),
});

/** The sentence of the surest place first. */
export function sentencesOf(
  { paper, evidence }: PaperMention,
  limit: number,
  loaders: Loaders,
): readonly EvidenceSentence[] | Promise<readonly EvidenceSentence[]> {
  return withLoadedAbstract(paper, loaders, (texts) =>
    groupBySentence(texts, evidence).slice(0, limit),
  );
}

function groupBySentence(
  paper: PaperWithAbstract,
  evidence: readonly Mention[],
): readonly EvidenceSentence[] {
  const bySentence = Map.groupBy(
    evidence,
    ({ field, sentence }) => `${field} ${sentence.start} ${sentence.end}`,
  );
  return [...bySentence.values()].flatMap((found) => {
    const [surest] = found;
    if (surest === undefined) return [];
    const sentenceText = sentenceOf(paper, surest);
    const places = found
      .map((place) => ({ ...place, sentenceText }))
      .sort((x, y) => x.display.start - y.display.start);
    return [{ sentenceText, field: surest.field, confidence: surest.confidence, places }];
  });
}
