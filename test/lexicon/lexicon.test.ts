// What holds for the shipped lexicon as a whole: it can be read, its names are unique, its tree has no loops.
import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../src/mentions/fold.ts';
import { compileLexicon } from '../../src/mentions/lexicon/compile.ts';
import { readKnowledge } from '../../src/mentions/lexicon/read.ts';
import { KINDS, type Slug } from '../../src/model/concept.ts';
import { foldName, slugOf } from '../../src/model/slug.ts';

const { entries } = readKnowledge();
const lexicon = compileLexicon({ entries, words: {}, weights: null, hash: '' });

describe('the entries', () => {
  it('cover every kind', () => {
    for (const kind of KINDS) {
      const count = entries.filter((entry) => entry.kind === kind).length;
      expect(count, kind).toBeGreaterThan(100);
    }
  });

  it('have one slug each', () => {
    expect(repeated(entries.map(({ name }) => slugOf(name)))).toEqual([]);
  });

  it('state a source: a paper, a vocabulary with its licence, a vendor or common use', () => {
    const SOURCE =
      /^(?:arXiv:\d{4}\.\d{4,5}|common term|vendor release|[\w-]+, (?:Apache-2\.0|MIT|BSD-3))$/;
    const others = entries.filter(({ source }) => !SOURCE.test(source));
    expect(others.map(({ name, source }) => `${name}: ${source}`)).toEqual([]);
  });

  it('stand in the order of their names in each file', () => {
    const files = Map.groupBy(entries, ({ file }) => file);
    for (const [file, own] of files) {
      const names = own.map(({ name }) => name.toLowerCase());
      expect(names, file).toEqual([...names].sort());
    }
  });

  it('have near words wherever a cue is asked for', () => {
    const without = entries.filter(
      ({ forms, near }) => near.length === 0 && forms.some(({ guard }) => guard === 'cue'),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('broader', () => {
  it('names an entry', () => {
    const slugs = new Set(lexicon.concepts.map(({ slug }) => slug));
    const lost = lexicon.concepts.flatMap(({ name, broader }) =>
      broader.filter((slug) => !slugs.has(slug)).map((slug) => `${name} -> ${slug}`),
    );
    expect(lost).toEqual([]);
  });

  it('leads back to no entry it came from', () => {
    const loops = lexicon.concepts.filter(({ slug }) => ancestorsOf(slug).has(slug));
    expect(loops.map(({ name }) => name)).toEqual([]);
  });
});

describe('the forms', () => {
  it.each([
    ['in the matcher', foldPhrase],
    ['in slugs', foldName],
  ])('that fold alike %s and mean different concepts all ask for a cue', (_, fold) => {
    const clashes = [...Map.groupBy(lexicon.patterns, ({ text }) => fold(text)).values()].filter(
      (same) =>
        new Set(same.map(({ concept }) => concept)).size > 1 &&
        same.some(({ guard }) => guard !== 'cue'),
    );
    const told = clashes.map((same) =>
      same.map(({ concept, text }) => `${lexicon.concepts[concept]?.name}: ${text}`).join(' | '),
    );
    expect(told).toEqual([]);
  });

  it.each([
    ['LoRA', ['LoRA', 'LORA', 'low-rank adaptation', 'Low-Rank Adapters', 'LoRA adapters']],
    ['mixture of experts', ['Mixture-of-Experts', 'mixtures of experts', 'MoE', 'MoEs']],
    [
      'retrieval-augmented generation',
      ['RAG', 'Retrieval Augmented Generation', 'retrieval-augmented generation'],
    ],
    [
      'direct preference optimization',
      ['DPO', 'Direct Preference Optimisation', 'direct preference optimization'],
    ],
    ['CLIP', ['CLIP', 'Contrastive Language-Image Pre-training']],
    ['Adam', ['Adam', 'Adam optimizer', 'Adam optimiser']],
    [
      'chain-of-thought',
      [
        'CoT',
        'chain of thought',
        'Chain-of-Thought',
        'chain-of-thought prompting',
        'CoT reasoning',
      ],
    ],
    ['knowledge graph', ['KG', 'Knowledge Graphs']],
    ['large language model', ['LLM', 'LLMs', 'Large Language Models']],
    ['VMamba', ['VMamba']],
    ['test-time adaptation', ['test-time adaptation', 'TTA']],
  ])('of %s lead to it alone', (name, forms) => {
    for (const form of forms) expect(conceptsOf(form), form).toEqual([name]);
  });

  it.each([
    ['SAM', ['SAM', 'sharpness-aware minimization', 'spectral angle mapper']],
    ['GQA', ['GQA', 'grouped-query attention']],
    ['MAE', ['masked autoencoder', 'mean absolute error']],
    ['ASR', ['attack success rate', 'speech recognition']],
    ['VQA', ['video quality assessment', 'visual question answering']],
  ])('%s keeps its meanings', (form, names) => {
    expect(conceptsOf(form)).toEqual([...names].sort());
  });
});

function conceptsOf(form: string): string[] {
  const patterns = lexicon.byFold.get(foldPhrase(form)) ?? [];
  const names = patterns.map((i) => lexicon.concepts[lexicon.patterns[i]?.concept ?? -1]?.name);
  return [...new Set(names)].map(String).sort();
}

/** Every concept above the one given; in a loop the one given is among them. */
function ancestorsOf(slug: Slug): ReadonlySet<Slug> {
  const above = new Set<Slug>();
  const ahead = [slug];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const index = lexicon.bySlug.get(next);
    const broader = index === undefined ? [] : (lexicon.concepts[index]?.broader ?? []);
    for (const parent of broader) {
      if (above.has(parent)) continue;
      above.add(parent);
      ahead.push(parent);
    }
  }
  return above;
}

function repeated(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name).entries()]
    .filter(([, same]) => same.length > 1)
    .map(([name]) => name);
}
