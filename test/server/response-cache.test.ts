// What is remembered of answers, and for how long.
import { describe, expect, it } from 'vitest';
import { createResponseCache } from '../../src/server/response-cache.ts';

const KIB = 1_024;

describe('a cache of answers', () => {
  it('knows what was asked before', () => {
    const cache = createResponseCache(KIB);
    expect(cache.isAskedAgain('a')).toBe(false);
    expect(cache.isAskedAgain('b')).toBe(false);
    expect(cache.isAskedAgain('a')).toBe(true);
  });

  it('gives an answer under the stamp it was kept under, and under no other', () => {
    const cache = createResponseCache(KIB);
    cache.keep('a', '1', 'old');
    expect(cache.find('a', '1')).toBe('old');
    expect(cache.find('a', '2')).toBeUndefined();
    cache.keep('a', '2', 'new');
    expect(cache.find('a', '1')).toBeUndefined();
    expect(cache.find('a', '2')).toBe('new');
  });

  it('holds no more bytes than it was given, and lets go first of what was asked longest ago', () => {
    const cache = createResponseCache(16 * KIB);
    const names = Array.from({ length: 20 }, (_, i) => `question ${i}`);
    for (const name of names) {
      cache.keep(name, '1', 'x'.repeat(900));
      cache.find('question 0', '1');
    }
    const kept = names.filter((name) => cache.find(name, '1') !== undefined);
    expect(kept.length).toBeLessThanOrEqual(8);
    expect(kept).toContain('question 0');
    expect(kept).toContain('question 19');
  });

  it('does not give up everything for one large answer', () => {
    const cache = createResponseCache(16 * KIB);
    cache.keep('small', '1', 'x');
    cache.keep('large', '1', 'x'.repeat(2 * KIB));
    expect(cache.find('large', '1')).toBeUndefined();
    expect(cache.find('small', '1')).toBe('x');
  });
});
