import { describe, expect, it } from 'vitest';
import { parseWordClasses } from '../../../src/mentions/tagger/word-classes.ts';

describe('word classes', () => {
  it('are read a line a class, remarks aside', () => {
    const classes = parseWordClasses('# of words\n3 7 adam sgd\n3 8 bert\n');
    expect(classes.get('sgd')).toEqual({ fine: 0, middle: 7, coarse: 3 });
    expect(classes.get('bert')).toEqual({ fine: 1, middle: 8, coarse: 3 });
    expect(classes.get('of')).toBeUndefined();
  });
});
