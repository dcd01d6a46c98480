import { describe, expect, it } from 'vitest';
import { ABLATIONS, readAblation } from '../../../scripts/evaluate/ablations.ts';
import type { GoldPaper } from '../../../src/evaluation/gold.ts';
import { entriesOf } from '../../mentions/lexicon/entries.ts';

const knowledge = {
  entries: entriesOf(
    ['Heron', 'Egret', 'Stork'].map((name) => `- name: ${name}\n  source: test`).join('\n'),
  ),
  words: { cues: { own: ['our'] }, stop: { function: ['the'] } },
  weights: null,
  hash: '',
};
const whole = { knowledge, classes: new Map() };

function paper(id: string, ...names: string[]): GoldPaper {
  const entities = names.map((name) => ({
    name,
    forms: [name],
    kind: 'METHOD' as const,
    introduced: false,
  }));
  return { id, title: '', abstract: '', entities };
}

describe('an evaluation', () => {
  it('leaves nothing out unless asked, and says what there is where it knows no such part', () => {
    expect(readAblation(undefined)(whole, [])).toBe(whole);
    expect(() => readAblation('luck')).toThrow(`there is ${Object.keys(ABLATIONS).join(', ')}`);
  });

  it('leaves out the entries that only one annotated paper names', () => {
    const papers = [paper('1', 'Heron', 'Egret'), paper('2', 'egrets')];
    const { entries } = readAblation('entries of one gold paper')(whole, papers).knowledge;
    expect(entries.map(({ name }) => name)).toEqual(['Egret', 'Stork']);
  });

  it('leaves out the cues, and no other words', () => {
    expect(readAblation('cues')(whole, []).knowledge.words).toEqual({ stop: knowledge.words.stop });
  });
});
