// What an explanation says of a paper: it agrees with what is extracted, and gives a reason for all that is not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExplainer } from '../../../src/mentions/load-explainer.ts';
import type { Trace, TraceCandidate } from '../../../src/mentions/trace/trace.ts';
import { cleanText } from '../../../src/text/clean.ts';
import { mentionsIn } from '../extractor.ts';

const explain = loadExplainer();

function traceOf(abstract: string, title = ''): Trace {
  return explain({ title: cleanText(title), abstract: cleanText(abstract) });
}

function samplePapers(): { title: string; abstract: string }[] {
  const folder = join(import.meta.dirname, '../../../sample');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

function candidateOf(trace: Trace, surface: string): TraceCandidate | undefined {
  return trace.candidates.find((candidate) => candidate.surface === surface);
}

const PLAIN =
  'We fine-tune the large language model with LoRA (low-rank adaptation) on GSM8K. We report accuracy. LoRA helps.';

describe('an explanation', () => {
  it('holds the very mentions of extraction, and the kept places are theirs', () => {
    const scraps = fc.constantFrom(
      'LoRA',
      'Mixture-of-Experts (MoE)',
      'We propose FooNet, a model for image segmentation.',
      '\\emph{BERT}',
      'a llama on the pile',
      'Whisper',
      'large language models',
      'Qwen2-VL-7B',
      'BLEU score',
      '. ',
      '模型 🤖',
    );
    const texts = fc
      .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 25 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, texts, (title, abstract) => {
        const trace = traceOf(abstract, title);
        expect(trace.mentions).toEqual(mentionsIn(abstract, title));
        const kept = trace.candidates
          .flatMap(({ places }) => places.filter(({ isKept }) => isKept))
          .map(({ field, source, surface, display }) => ({ field, source, surface, display }));
        expect(kept).toHaveLength(trace.mentions.length);
        for (const { field, source, surface, display } of trace.mentions) {
          expect(kept).toContainEqual({ field, source, surface, display });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each candidate every rule that noticed it, kind, confidence, role and what it is linked to', () => {
    const lora = candidateOf(traceOf(PLAIN), 'LoRA');
    expect(lora).toMatchObject({
      outcome: 'kept',
      kind: 'METHOD',
      role: 'MENTIONS',
      needed: 400,
      concept: { slug: 'lora', name: 'LoRA' },
    });
    expect(lora?.places.map(({ surface, isKept }) => [surface, isKept])).toEqual([
      ['LoRA', true],
      ['low-rank adaptation', true],
      ['LoRA', true],
    ]);
    const rules = ['abbreviation:long', 'abbreviation:short', 'tagger', 'shape:inner'];
    expect(lora?.rules).toEqual(expect.arrayContaining(rules));
    expect(lora?.rules.some((rule) => rule.startsWith('lexicon:'))).toBe(true);
  });

  it('gives each kept candidate the role that its mentions have', () => {
    for (const { title, abstract } of samplePapers()) {
      const trace = traceOf(abstract, title);
      const roles = new Map(trace.mentions.map(({ concept, role }) => [concept.slug, role]));
      for (const { concept, role } of trace.candidates)
        if (concept) expect(role).toBe(roles.get(concept.slug));
    }
  });

  it('says under which kept name a candidate lies', () => {
    const covered = candidateOf(traceOf(PLAIN), 'language model');
    expect(covered).toMatchObject({ concept: null });
    expect(covered?.outcome).not.toBe('kept');
    expect(covered?.places.map(({ coveredBy }) => coveredBy)).toEqual(['large language model']);
  });

  it('says by how much a candidate was too unlikely', () => {
    const dropped = traceOf(PLAIN).candidates.filter(({ outcome }) => outcome === 'unlikely');
    expect(dropped.length).toBeGreaterThan(0);
    for (const { confidence, needed } of dropped) expect(confidence).toBeLessThan(needed);
  });

  it('tells a name that is also a word and that nothing confirms from other unlikely ones', () => {
    const trace = traceOf('Whisper it to her before the rain comes over the hills tonight.');
    expect(trace.steps.lexicon).toMatchObject([
      { surface: 'Whisper', verdict: 'unsure', guard: 'cue', meanings: [{ name: 'Whisper' }] },
    ]);
    expect(candidateOf(trace, 'Whisper')).toMatchObject({ outcome: 'unsure', needed: 650 });
    expect(trace.ofField).toBeLessThan(500);
    expect(traceOf(PLAIN).ofField).toBeGreaterThan(900);
  });
});

describe('the steps of an explanation', () => {
  it('tell what guards of the lexicon refused, and for which reason', () => {
    const [form] = traceOf('They clip the wings of the bird.').steps.lexicon;
    expect(form).toMatchObject({ surface: 'clip', verdict: 'case', meanings: [{ name: 'CLIP' }] });
    const { lexicon } = traceOf('SAM is used here.').steps;
    const sam = lexicon.find(({ surface }) => surface === 'SAM');
    expect(sam?.verdict).toBe('several');
    expect(sam?.meanings.length).toBeGreaterThan(1);
  });

  it('tell which words of the paper confirm a form that needs them', () => {
    const { lexicon } = traceOf('Adam is an optimizer with a learning rate and momentum.').steps;
    const adam = lexicon.find(({ surface }) => surface === 'Adam');
    expect(adam).toMatchObject({ verdict: 'cued', guard: 'cue' });
    expect(adam?.words).toContain('optimizer');
  });

  it('pair abbreviations with their long forms and the concept both name', () => {
    expect(traceOf(PLAIN).steps.abbreviations).toMatchObject([
      {
        short: { surface: 'LoRA' },
        long: { surface: 'low-rank adaptation' },
        meaning: { name: 'LoRA', kind: 'METHOD' },
      },
    ]);
  });

  it('say of each name and term whether it was proposed, ruled out by the tagger, or adds nothing to a name', () => {
    const { names, terms } = traceOf(
      'We train a graph transformer in Berlin. The GSM8K dataset is used. The old method of Kant is a theory.',
    ).steps;
    const fates = new Map([...names, ...terms].map(({ surface, fate }) => [surface, fate]));
    expect(fates.get('graph transformer')).toBe('proposed');
    expect(fates.get('GSM8K dataset')).toBe('empty-head');
    expect(fates.get('old method')).toBe('ruled-out');
  });

  it('list the places that only the sweep found', () => {
    const { sweep } = traceOf(
      'Sleepy Otters (SO) is our method. It was a day of sleepy otters.',
    ).steps;
    expect(sweep.map(({ surface }) => surface)).toContain('sleepy otters');
  });

  it('index the texts as they were read, through their LaTeX', () => {
    const abstract = 'We compare \\textbf{BERT} with the GPT-4 model on \\emph{ImageNet}.';
    const { lexicon, tagger } = traceOf(abstract).steps;
    expect(lexicon.length).toBeGreaterThan(1);
    for (const { source, surface } of [...lexicon, ...tagger])
      expect(abstract.slice(source.start, source.end)).toBe(surface);
    const across = 'We use a \\textit{large} language model.';
    const { text, surface } = candidateOf(traceOf(across), 'large} language model') ?? {};
    expect([text, surface]).toEqual(['large language model', 'large} language model']);
  });
});
