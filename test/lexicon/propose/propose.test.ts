// Proposals from papers that are made up here: what is counted, joined, left out.
import { describe, expect, it } from 'vitest';
import { knownIn } from '../../../src/lexicon/known.ts';
import { Gatherer } from '../../../src/lexicon/propose/candidates.ts';
import { type Proposal, propose } from '../../../src/lexicon/propose/propose.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { mention } from '../../evaluation/mention.ts';
import { entriesOf, lexiconOf } from '../../mentions/lexicon/entries.ts';

const KNOWN = knownIn(
  lexiconOf(
    entriesOf(
      '- {name: LoRA, source: x}\n- {name: Qwen, kind: MODEL, source: x}\n- {name: autoencoder, aliases: [AE], source: x}',
    ),
  ),
);

/** Proposals from papers, each a list of mentions. */
function proposals(papers: readonly Mention[][], minPapers = 2): Proposal[] {
  const gatherer = new Gatherer();
  for (const [i, mentions] of papers.entries()) {
    gatherer.add({ id: `p${i}`, mentions, sentenceOf: ({ surface }) => `It has ${surface}.` });
  }
  const settings = {
    minPapers,
    known: KNOWN,
    isGeneric: (name: string) => name === 'diffusion',
    isModifier: (name: string) => name === 'deep-fried',
  };
  return propose(gatherer.gathered(), settings);
}

const names = (papers: readonly Mention[][], minPapers?: number) =>
  proposals(papers, minPapers).map(({ name }) => name);

describe('what is proposed', () => {
  it('is named by enough papers, the most frequent first', () => {
    const papers = [
      [mention('zigzag'), mention('smooth sorting')],
      [mention('zigzag'), mention('smooth sorting'), mention('rare thing')],
      [mention('zigzag')],
    ];
    expect(names(papers)).toEqual(['zigzag', 'smooth sorting']);
    expect(names(papers, 3)).toEqual(['zigzag']);
  });

  it('is no word that only describes what follows it', () => {
    const paper = [mention('zigzag'), mention('deep-fried')];
    expect(names([paper, paper])).toEqual(['zigzag']);
  });

  it('is not in the lexicon under any spelling, and no general word', () => {
    const papers = [1, 2].map(() => [mention('LORA'), mention('lo-ra'), mention('diffusion')]);
    expect(names(papers)).toEqual([]);
  });

  it('is a name that one paper introduces and another one uses', () => {
    const papers = [[mention('ZigNet', { role: 'INTRODUCES' })], [mention('ZigNet')]];
    expect(names(papers, 9)).toEqual(['ZigNet']);
    expect(proposals(papers, 9)[0]?.comments).toContain('introduced by p0');
  });

  it('has one entry for its spellings, named as most write it', () => {
    const papers = [[mention('Zig-Zagging')], [mention('zig zagging')], [mention('zig zagging')]];
    const [proposal, ...more] = proposals(papers);
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({ name: 'zig zagging', source: 'proposed from 3 papers' });
    expect(proposal?.comments).toEqual([
      '3 papers, 3 as METHOD',
      'also written Zig-Zagging (1)',
      'e.g. p0: It has Zig-Zagging.',
    ]);
  });

  it('has one entry for names that differ in accents alone', () => {
    const papers = [[mention('Zígzag net')], [mention('Zigzag net')], [mention('Zigzag net')]];
    expect(names(papers, 1)).toEqual(['Zigzag net']);
  });

  it('has the kind of the most papers', () => {
    const [a, b] = [mention('zig', { kind: 'TASK' }), mention('zig', { kind: 'MODEL' })];
    expect(proposals([[a], [b], [a]])[0]?.kind).toBe('TASK');
  });

  it('leads to its family, known or proposed', () => {
    const model = (name: string) => mention(name, { kind: 'MODEL' });
    const papers = [1, 2].map(() => [model('Qwen9-VL'), model('Qwen9-VL-7B'), mention('LoRA-XS')]);
    const broader = proposals(papers).map(({ name, broader = [] }) => [name, ...broader]);
    expect(broader).toEqual([
      ['LoRA-XS', 'LoRA'],
      ['Qwen9-VL', 'Qwen'],
      ['Qwen9-VL-7B', 'Qwen9-VL'],
    ]);
  });
});

describe('a short form', () => {
  const LONG = 'direct advantage estimation';
  const pair = (long = LONG) => [mention(long), mention(long, { surface: 'DAE' })];

  it('that is always spelled out alike is an alias, and counts where it stands alone', () => {
    const [proposal, ...more] = proposals([pair(), pair(), [mention('DAE')]]);
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({
      name: LONG,
      aliases: [{ text: 'DAE' }],
      papers: 3,
    });
    expect(proposal?.comments).toContain('DAE stands for it in 2 of 2 papers that spell it out');
  });

  it('is the name of a dataset or a model, as people call it', () => {
    const long = 'post office bench';
    const of = (surface: string) => mention(long, { surface, kind: 'DATASET' });
    const papers = [1, 2].map(() => [of(long), of('POB')]);
    expect(proposals(papers)).toMatchObject([{ name: 'POB', aliases: [{ text: long }] }]);
  });

  it('with a second meaning asks for a cue', () => {
    const papers = [pair(), pair(), pair('deep audio embedding')];
    expect(proposals(papers)[0]).toMatchObject({
      aliases: [{ text: 'DAE', guard: 'cue' }],
      near: ['direct', 'advantage', 'estimation'],
    });
  });

  it('of the lexicon, or of another entry, is told but not taken', () => {
    const long = 'ample effort';
    const papers = [1, 2].map(() => [mention(long), mention(long, { surface: 'AE' })]);
    const [proposal] = proposals(papers);
    expect(proposal?.aliases).toEqual([]);
    expect(proposal?.comments).toContain(
      'AE stands for it in 2 of 2 papers that spell it out, but is a form of autoencoder',
    );
  });
});
