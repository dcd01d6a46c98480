// Enumerations of the model as GraphQL enumerations.
import { KINDS, ORIGINS } from '../../model/concept.ts';
import { FIELDS, ROLES } from '../../model/mention.ts';
import { PRECISIONS } from '../../model/paper.ts';
import { builder } from '../builder.ts';

export const KindEnum = builder.enumType('ConceptKind', {
  description: 'What sort of thing a concept is.',
  values: {
    MODEL: {
      value: KINDS[0],
      description: 'A trained or trainable thing with a name: LLaMA, ResNet.',
    },
    DATASET: { value: KINDS[1], description: 'Data or a benchmark: ImageNet, MMLU.' },
    METHOD: { value: KINDS[2], description: 'A way of doing: LoRA, contrastive learning.' },
    TASK: { value: KINDS[3], description: 'What is to be solved: machine translation.' },
    METRIC: { value: KINDS[4], description: 'What is measured: BLEU, F1.' },
  },
});

export const OriginEnum = builder.enumType('ConceptOrigin', {
  description: 'Where a concept was first known from.',
  values: {
    LEXICON: { value: ORIGINS[0], description: 'A curated entry of the lexicon.' },
    ABBREVIATION: {
      value: ORIGINS[1],
      description: 'Written out beside its short form in a paper.',
    },
    PATTERN: { value: ORIGINS[2], description: 'Found by a cue or by the shape of its name.' },
    TAGGER: { value: ORIGINS[3], description: 'Found by the learned tagger.' },
  },
});

export const RoleEnum = builder.enumType('Role', {
  description: 'Whether a paper proposes a concept itself or speaks of it.',
  values: {
    INTRODUCES: { value: ROLES[0], description: 'The paper proposes it.' },
    MENTIONS: { value: ROLES[1], description: 'The paper speaks of it.' },
  },
});

export const FieldEnum = builder.enumType('TextField', {
  description: 'The part of a paper a mention stands in.',
  values: {
    TITLE: { value: FIELDS[0], description: 'The title.' },
    ABSTRACT: { value: FIELDS[1], description: 'The abstract.' },
  },
});

export const PrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How exactly a date is known.',
  values: {
    DAY: { value: PRECISIONS[0], description: 'As in `2024-10-16`.' },
    MONTH: { value: PRECISIONS[1], description: 'As in `2024-10`.' },
    YEAR: { value: PRECISIONS[2], description: 'As in `2024`.' },
    UNKNOWN: { value: PRECISIONS[3], description: 'No source tells.' },
  },
});
