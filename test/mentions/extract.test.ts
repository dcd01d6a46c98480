// What holds for every text: exact ranges, the same answer again, no time bomb.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';
import { extractor, mentionsIn } from './extractor.ts';

const scraps = fc.constantFrom(
  'LoRA',
  'Mixture-of-Experts (MoE)',
  'We propose FooNet, a model for',
  '\\emph{BERT}',
  '$\\pi_0$',
  'RAG (Recursive',
  'large language models',
  ')(',
  '\ud835',
  '\udc00',
  '\u0000',
  'Qwen2-VL-7B',
  '3D',
  '. ',
  '\n\n',
  'é',
  '模型',
  '🤖',
  '--',
  "'s",
  'pass@1',
  '%',
);
const texts = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('mentions', () => {
  it('stand exactly where they say, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, texts, (title, abstract) => {
        const paper = { title: cleanText(title), abstract: cleanText(abstract) };
        let last = { field: 'title', end: 0 };
        for (const mention of extractor.extract(paper)) {
          const { field, source, surface, display, sentence } = mention;
          expect(paper[field].source.slice(source.start, source.end)).toBe(surface);
          expect(display.start).toBeGreaterThanOrEqual(sentence.start);
          expect(display.end).toBeLessThanOrEqual(sentence.end);
          if (last.field === field) expect(display.start).toBeGreaterThanOrEqual(last.end);
          else expect(field).toBe('abstract');
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1000);
          last = { field, end: display.end };
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same however often and in whatever order papers are read', () => {
    const a = 'We fine-tune Llama 2 with LoRA (low-rank adaptation) on GSM8K.';
    const b = 'A llama and Lora walked on the pile.';
    const first = JSON.stringify(mentionsIn(a));
    mentionsIn(b);
    expect(JSON.stringify(mentionsIn(a))).toBe(first);
  });

  it('index the source through its LaTeX', () => {
    const abstract = 'We compare \\textbf{BERT} with the GPT-4 model on \\emph{ImageNet}.';
    const found = mentionsIn(abstract);
    expect(found.map(({ surface }) => surface)).toEqual(expect.arrayContaining(['BERT', 'GPT-4']));
  });

  it('say what the paper introduces', () => {
    const found = mentionsIn(
      'We introduce RiverBench, a benchmark for planning with 900 tasks. On RiverBench, GPT-4 does best. RiverBench is open.',
      'RiverBench: planning under floods',
    );
    const roleOf = (slug: string) => found.find(({ concept }) => concept.slug === slug)?.role;
    expect(roleOf('riverbench')).toBe('INTRODUCES');
    expect(roleOf('gpt-4')).toBe('MENTIONS');
    expect(found.find(({ concept }) => concept.slug === 'riverbench')?.concept.kind).toBe(
      'DATASET',
    );
  });

  it('have one role for one concept, also where only one of its places is sure', () => {
    const found = mentionsIn(
      'We propose a new language model and compare it with CRAG in all settings. Our network is fine-tuned with CRAG and the CRAG dataset and the CRAG model are used.',
    );
    const roles = Map.groupBy(found, ({ concept }) => concept.slug);
    for (const [slug, own] of roles) {
      expect([slug, new Set(own.map(({ role }) => role)).size]).toEqual([slug, 1]);
      expect([slug, new Set(own.map(({ concept }) => concept.kind)).size]).toEqual([slug, 1]);
    }
  });

  // A second or two where nothing else runs (`npm run bench:extract`); quadratic time would take minutes.
  it('are found in a megabyte without quadratic time', () => {
    const unit = 'We use LoRA, RAG (Retrieval (MoE ((CLIP and Foo Bar Baz Qux (FBBQ) on PG19 ';
    for (const text of [
      unit.repeat(14_000),
      'A'.repeat(2 ** 20),
      'A-'.repeat(2 ** 19),
      'Ab '.repeat(350_000),
      '('.repeat(2 ** 20),
      'a ('.repeat(350_000),
    ]) {
      const paper = {
        title: cleanText(''),
        abstract: { source: text, text, toSource: (r: { start: number; end: number }) => r },
      };
      const start = performance.now();
      extractor.extract(paper);
      expect(performance.now() - start, text.slice(0, 10)).toBeLessThan(20_000);
    }
  }, 120_000);
});
