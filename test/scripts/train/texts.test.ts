import { describe, expect, it } from 'vitest';
import { parse, readShortTexts } from '../../../scripts/train/texts.ts';

describe('a short text', () => {
  it('is read without its marks, each mark an entity', () => {
    expect(parse('x', 'We train with [Adam|METHOD] on [The Pile|DATASET].')).toMatchObject({
      abstract: 'We train with Adam on The Pile.',
      entities: [
        { name: 'Adam', kind: 'METHOD' },
        { name: 'The Pile', kind: 'DATASET' },
      ],
    });
  });

  it('keeps brackets that mark nothing', () => {
    expect(parse('x', 'The [MASK] token.').abstract).toBe('The [MASK] token.');
  });

  it('has no unknown kind', () => {
    expect(() => parse('named:7', '[Adam|OPTIMIZER]')).toThrow('named:7: OPTIMIZER is no kind.');
  });

  it('names no entity where it is not of the field', () => {
    const others = readShortTexts().filter(({ isOfField }) => !isOfField);
    expect(others.length).toBeGreaterThan(1000);
    expect(others.filter(({ entities }) => entities.length > 0)).toEqual([]);
  });
});
