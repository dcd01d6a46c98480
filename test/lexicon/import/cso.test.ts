// The Computer Science Ontology as CSV, in its shape with topics made up here.
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { type CsoSettings, parseCso } from '../../../src/lexicon/import/cso.ts';

const topic = (name: string) => `<https://cso.kmi.open.ac.uk/topics/${name}>`;
const line = (from: string, relation: string, to: string) =>
  `"${topic(from)}","<http://cso.kmi.open.ac.uk/schema/cso#${relation}>","${topic(to)}"`;

const LINES = [
  line('computer_science', 'superTopicOf', 'artificial_intelligence'),
  line('artificial_intelligence', 'superTopicOf', 'zigzag_smoothing'),
  line('zigzag_smoothing', 'superTopicOf', 'double_zigzag_smoothing'),
  line('zig-zag_smoothers', 'relatedEquivalent', 'zigzag_smoothing'),
  line('zig-zag_smoothers', 'preferentialEquivalent', 'zigzag_smoothing'),
  line('computer_science', 'superTopicOf', 'mail_%28post%29'),
  '"<https://cso.kmi.open.ac.uk/topics/x>","<http://www.w3.org/2000/01/rdf-schema#label>","""x""@en"',
  'not a line of it',
];
const SETTINGS: CsoSettings = {
  under: ['artificial intelligence'],
  mayMiss: true,
  words: { heads: { TASK: ['smoothing'] } },
};
const parse = (settings: Partial<CsoSettings> = {}, lines: readonly string[] = LINES) =>
  parseCso('cso.csv', lines.join('\r\n'), { ...SETTINGS, ...settings });

describe('the Computer Science Ontology', () => {
  it('gives topics below the wanted one, synonyms joined, kinds by their last word', () => {
    expect(parse().concepts).toEqual([
      {
        name: 'double zigzag smoothing',
        kind: 'TASK',
        aliases: [],
        broader: ['zigzag smoothing'],
        near: [],
      },
      {
        name: 'zigzag smoothing',
        kind: 'TASK',
        aliases: ['zig-zag smoothers'],
        broader: ['artificial intelligence'],
        near: [],
      },
    ]);
  });

  it('leaves out the other topics, the wanted one itself too', () => {
    const outside = parse().leftOut.map(({ name, reason }) => `${name}: ${reason}`);
    expect(outside).toEqual([
      'artificial intelligence: outside',
      'computer science: outside',
      'mail (post): outside',
    ]);
  });

  it('takes all topics where the usual one is not there', () => {
    const { concepts } = parse({}, [line('a', 'superTopicOf', 'b')]);
    expect(concepts.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('tells the nearest topic where the one that was asked for is not there', () => {
    const wrong = () => parse({ under: ['zigzag smothing'], mayMiss: false });
    expect(wrong).toThrow(ConfigurationError);
    expect(wrong).toThrow('perhaps "zigzag smoothing" was meant');
  });

  it('refuses a text without its lines', () => {
    expect(() => parse({}, ['a,b,c'])).toThrow(/cso\.csv: found no line .*superTopicOf/);
  });

  it('takes circles as they come: they are cut where entries are made', () => {
    const lines = [line('a_b', 'superTopicOf', 'c_d'), line('c_d', 'superTopicOf', 'a_b')];
    expect(parse({}, lines).concepts.map(({ broader }) => broader)).toEqual([['c d'], ['a b']]);
  });
});
