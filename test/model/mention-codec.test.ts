import { describe, expect, test } from 'vitest';
import { decodeMentions, encodeMentions, readMentionTable } from '../../src/model/mention-codec.ts';
import { paperOf } from '../graph/papers.ts';

const { mentions: packed } = paperOf({
  title: 'One',
  mentions: [
    { name: 'LoRA', role: 'INTRODUCES', confidence: 950 },
    { name: 'lora', as: 'LoRA' },
    { name: '\u{1F600} β-VAE', kind: 'MODEL', origin: 'tagger' },
    { name: 'LoRA', kind: 'MODEL' },
  ],
});

const mentions = decodeMentions(packed);

describe('mentions as text', () => {
  test('are read back as they were', () => {
    expect(decodeMentions(encodeMentions(mentions))).toEqual(mentions);
    expect(decodeMentions(encodeMentions([]))).toEqual([]);
  });

  test('are the same text in whatever order they were found', () => {
    expect(encodeMentions(mentions.toReversed())).toBe(packed);
  });

  test('are read as a table only where they are of this version', () => {
    expect(readMentionTable(packed).mentions).toHaveLength(mentions.length);
    expect(() => readMentionTable('[2,[],[],[]]')).toThrow();
  });

  test('name each concept and rule once', () => {
    const [, concepts, rules] = JSON.parse(encodeMentions(mentions));
    expect(concepts).toHaveLength(3);
    expect(rules).toEqual(['lexicon']);
  });

  test.each(['', '[]', '[2,[],[],[]]', '[1,[],[],[[0,"title","x",0,1,0,1,0,1,"MENTIONS",5,0]]]'])(
    'of another kind, like %s, are refused',
    (text) => {
      expect(() => decodeMentions(text)).toThrow();
    },
  );

  test.each(mentionColumns())(
    'are refused where column %i of one of them is of another kind',
    (column) => {
      const value = JSON.parse(packed);
      value[3][1][column] = {};
      expect(() => decodeMentions(JSON.stringify(value))).toThrow();
    },
  );

  test('are refused where one of them has a column too few', () => {
    const value = JSON.parse(packed);
    value[3][1].pop();
    expect(() => decodeMentions(JSON.stringify(value))).toThrow();
  });
});

function mentionColumns(): number[] {
  const [first] = JSON.parse(packed)[3];
  return Array.from(first, (_column, place) => place);
}
