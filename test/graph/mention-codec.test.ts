import { describe, expect, test } from 'vitest';
import { decodeMentions, encodeMentions } from '../../src/graph/mention-codec.ts';
import { paperOf } from './papers.ts';

const { mentions } = paperOf({
  title: 'One',
  mentions: [
    { name: 'LoRA', role: 'INTRODUCES', confidence: 950 },
    { name: 'lora', as: 'LoRA' },
    { name: '\u{1F600} β-VAE', kind: 'MODEL', origin: 'tagger' },
    { name: 'LoRA', kind: 'MODEL' },
  ],
});

describe('mentions as text', () => {
  test('are read back as they were', () => {
    expect(decodeMentions(encodeMentions(mentions))).toEqual(mentions);
    expect(decodeMentions(encodeMentions([]))).toEqual([]);
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
});
