// An extractor cheap enough to run hundreds of times: it knows eight names and finds them where they stand.
import type { SourceText } from '../../src/mentions/workers/messages.ts';
import type { ExtractTexts } from '../../src/mentions/workers/pool.ts';
import type { Kind, LexiconConcept } from '../../src/model/concept.ts';
import { FIELDS, type Mention } from '../../src/model/mention.ts';
import { encodeMentions } from '../../src/model/mention-codec.ts';
import { foldName, slugOf } from '../../src/model/slug.ts';
import { cleanText } from '../../src/text/clean.ts';

const KIND_OF: Readonly<Record<string, Kind>> = {
  LoRA: 'METHOD',
  BERT: 'MODEL',
  SQuAD: 'DATASET',
  BLEU: 'METRIC',
  parsing: 'TASK',
  dropout: 'METHOD',
  ResNet: 'MODEL',
  ImageNet: 'DATASET',
};

/** Catches the eight names as whole words; refuses `BERTs`. */
const NAMES = new RegExp(`\\b(?:${Object.keys(KIND_OF).join('|')})\\b`, 'g');

export const CONCEPTS: readonly LexiconConcept[] = ['LoRA', 'BERT'].map((name) => ({
  slug: slugOf(foldName(name)),
  name,
  kind: KIND_OF[name] ?? 'METHOD',
  aliases: [],
  broader: [],
  source: 'test',
}));

/** Answers like a pool of so many threads: pieces of the task finish in another order than they began. */
export function wordExtractor(workers = 1): ExtractTexts {
  return async (texts) => {
    const pieces = Array.from({ length: workers }, (_, i) =>
      texts.slice((texts.length * i) / workers, (texts.length * (i + 1)) / workers),
    );
    const results = await Promise.all(
      pieces.map(async (piece, i) => {
        for (let turns = workers - i; turns > 0; turns--) await Promise.resolve();
        return piece.map((text) => encodeMentions(mentionsIn(text)));
      }),
    );
    return results.flat();
  };
}

export function mentionsIn(text: SourceText): readonly Mention[] {
  return FIELDS.flatMap((field) => {
    const clean = cleanText(text[field]);
    return [...clean.text.matchAll(NAMES)].map(({ 0: name, index }) => {
      const display = { start: index, end: index + name.length };
      const source = clean.toSource(display);
      return {
        concept: {
          slug: slugOf(foldName(name)),
          name,
          kind: KIND_OF[name] ?? 'METHOD',
          origin: CONCEPTS.some((each) => each.name === name) ? 'lexicon' : 'pattern',
        },
        field,
        surface: text[field].slice(source.start, source.end),
        source,
        display,
        sentence: { start: 0, end: clean.text.length },
        role: field === 'title' ? 'INTRODUCES' : 'MENTIONS',
        confidence: 700 + name.length,
        rule: 'word',
      } satisfies Mention;
    });
  });
}
