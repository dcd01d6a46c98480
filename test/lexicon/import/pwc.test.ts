// The three dumps of Papers with Code, in their shapes with contents made up here.
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { parsePwc } from '../../../src/lexicon/import/pwc.ts';

const METHOD = {
  url: 'https://example.org/method/zz',
  name: 'ZZ',
  full_name: 'Zigzag Smoothing',
  description: 'It smooths.',
  num_papers: 12,
  collections: [{ collection: 'Smoothing', area_id: 'general', area: 'General' }],
};
const DATASET = {
  url: 'https://example.org/dataset/mail',
  name: 'MailSort',
  full_name: null,
  homepage: '',
  modalities: ['Texts'],
  tasks: [{ task: 'Mail Sorting', url: 'x' }],
  num_papers: 3,
  variants: ['MailSort small'],
};
const TABLE = {
  task: 'Mail Sorting',
  categories: ['Letters'],
  synonyms: ['Letter Sorting'],
  datasets: [{ dataset: 'MailSort', sota: { metrics: ['Stamps', 'Accuracy'], rows: [] } }],
  subtasks: [
    { task: 'Parcel Sorting', datasets: [{ dataset: 'Parcels', sota: {} }], subtasks: [] },
  ],
};

const parse = (items: unknown) => parsePwc('pwc.json', JSON.stringify(items));

describe('Papers with Code', () => {
  it('gives methods, and models where their collection says so', () => {
    const network = { ...METHOD, name: 'ZigNet', full_name: 'ZigNet', num_papers: null };
    const model = { ...network, collections: [{ collection: 'Convolutional Neural Networks' }] };
    expect(parse([METHOD, model]).concepts).toEqual([
      {
        name: 'ZZ',
        kind: 'METHOD',
        aliases: ['Zigzag Smoothing'],
        broader: [],
        near: [],
        papers: 12,
      },
      { name: 'ZigNet', kind: 'MODEL', aliases: [], broader: [], near: [] },
    ]);
  });

  it('gives datasets with the tasks they go with, and not their variants', () => {
    expect(parse([DATASET]).concepts).toEqual([
      {
        name: 'MailSort',
        kind: 'DATASET',
        aliases: [],
        broader: [],
        near: ['mail sorting'],
        papers: 3,
      },
    ]);
  });

  it('gives the tasks of leaderboards below each other, their datasets, and metrics of several', () => {
    const more = [1, 2].map((n) => ({
      task: `Task ${n}`,
      datasets: [{ dataset: 'MailSort', sota: { metrics: ['Accuracy'] } }],
    }));
    const { concepts } = parse([TABLE, ...more]);
    expect(concepts.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Mail Sorting TASK',
      'Parcel Sorting TASK',
      'Task 1 TASK',
      'Task 2 TASK',
      'MailSort DATASET',
      'Parcels DATASET',
      'Accuracy METRIC',
    ]);
    expect(concepts[0]?.aliases).toEqual(['Letter Sorting']);
    expect(concepts[1]?.broader).toEqual(['Mail Sorting']);
    expect(concepts[4]?.near).toEqual(['mail sorting', 'task 1', 'task 2']);
  });

  it('leaves out what has other fields, and says which item', () => {
    expect(parse([METHOD, { title: 'x' }]).leftOut).toEqual([
      { name: 'item 2', reason: 'unreadable' },
    ]);
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', '{"name":"x"}'],
    ['a list of other things', '[{"title":"x"}]'],
  ])('refuses %s', (_, text) => {
    expect(() => parsePwc('pwc.json', text)).toThrow(ConfigurationError);
    expect(() => parsePwc('pwc.json', text)).toThrow(/pwc\.json: found .*; expected a list/);
  });
});
