// However a paper writes a concept, it is one concept.
import { describe, expect, it } from 'vitest';
import { mentionsIn, slugOfSurface, slugsIn } from './extractor.ts';

const WRITINGS: readonly (readonly [slug: string, texts: readonly string[]])[] = [
  [
    'lora',
    [
      'We fine-tune the decoder with LoRA on two tasks.',
      'We fine-tune the decoder with low-rank adaptation on two tasks.',
      'Low-Rank Adaptation (LoRA) keeps the weights of the model frozen.',
      'Low-Rank Adapters (LoRA) keep the weights of the model frozen.',
      'All LoRAs are merged after training.',
      'The LoRA adapters are small and cheap to store.',
      'A LoRA-based method adapts the language model.',
    ],
  ],
  [
    'mixture-of-experts',
    [
      'A mixture of experts routes each token to two networks.',
      'A Mixture-of-Experts model routes each token to two networks.',
      'Mixtures of experts are hard to train.',
      'Mixture of Experts (MoE) layers replace the feed-forward blocks.',
      'We train MoEs with a balancing loss.',
      'The MoE layers hold most of the parameters.',
    ],
  ],
  [
    'retrieval-augmented-generation',
    [
      'Retrieval-augmented generation grounds the answers of the language model.',
      'Retrieval augmented generation (RAG) grounds the answers of the model.',
      'We use RAG to ground the answers of a large language model in documents.',
      'RAG systems retrieve documents before the large language model answers.',
    ],
  ],
  [
    'direct-preference-optimization',
    [
      'Direct preference optimization needs no reward model.',
      'Direct Preference Optimisation (DPO) needs no reward model.',
      'We align the language model with DPO on pairs of answers.',
    ],
  ],
  [
    'clip',
    [
      'CLIP embeds images and captions in one space.',
      'Contrastive Language-Image Pre-training (CLIP) embeds images and captions.',
      'The image encoder is taken from the CLIP model.',
      'The text encoder of CLIP guides a diffusion model that draws the scene.',
    ],
  ],
  [
    'adam',
    ['All networks are trained with the Adam optimizer.', 'We train the network using Adam.'],
  ],
  [
    'chain-of-thought',
    [
      'Chain-of-thought prompting makes the model write down its steps.',
      'Chain of thought prompting makes the model write down its steps.',
      'Chain-of-Thought (CoT) reasoning helps on arithmetic.',
      'Long CoT traces help the model on arithmetic, and CoT prompting is cheap.',
    ],
  ],
  [
    'fine-tuning',
    [
      'Full fine-tuning is compared with prompting; fine-tuning wins.',
      'Finetuning is compared with in-context learning; finetuning wins.',
      'Fine tuning is compared with in-context learning.',
    ],
  ],
  [
    'bleu',
    ['The BLEU score rises by two points.', 'Machine translation systems are compared by BLEU.'],
  ],
];

describe('a concept', () => {
  for (const [slug, texts] of WRITINGS) {
    it.each(texts)(`is ${slug} in: %s`, (text) => {
      expect(slugsIn(text)).toContain(slug);
    });
  }

  it('is one throughout an abstract that gives its short form once', () => {
    const text =
      'Gated Spectral Folding (GSF) is a new layer. GSF needs little memory. We train GSFs on text.';
    const folded = mentionsIn(text).filter(({ surface }) => /GSF|Folding/.test(surface));
    expect(new Set(folded.map(({ concept }) => concept.slug))).toEqual(
      new Set(['gated-spectral-folding']),
    );
    expect(folded).toHaveLength(4);
  });

  it('takes the meaning the paper itself expands, not the listed one', () => {
    const radio = 'LoRA (Long Range) links sensors. We place LoRA gateways on farms.';
    const grammar = 'RAG (Recursive Abstract Grammar) parses text. RAG is fast.';
    expect(slugsIn(radio)).not.toContain('lora');
    expect(slugsIn(grammar)).not.toContain('retrieval-augmented-generation');
    expect(slugOfSurface('RAG', grammar)).toBe('recursive-abstract-grammar');
  });

  it('has one kind in a paper', () => {
    const text =
      'We present OrbitNet, a network for tracking. OrbitNet is a model. The OrbitNet dataset is open.';
    const kinds = mentionsIn(text, 'OrbitNet: tracking in orbit')
      .filter(({ concept }) => concept.slug.startsWith('orbitnet'))
      .map(({ concept }) => concept.kind);
    expect(new Set(kinds).size).toBe(1);
  });
});

describe('a version of a known family', () => {
  it.each([
    ['Llama-3.1-70B-Instruct', 'llama-3-1-70b-instruct', 'MODEL'],
    ['Qwen2-VL-72B', 'qwen2-vl-72b', 'MODEL'],
    ['ResNet-18', 'resnet-18', 'MODEL'],
  ])('%s is a concept of its own with the kind of the family', (name, slug, kind) => {
    const found = mentionsIn(`We compare our network with ${name} on all tasks.`);
    const mention = found.find(({ surface }) => surface === name);
    expect(mention?.concept.slug).toBe(slug);
    expect(mention?.concept.kind).toBe(kind);
  });
});
