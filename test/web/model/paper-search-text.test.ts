import { describe, expect, it } from 'vitest';
import { paperSearchText } from '../../../web/model/paper-search-text.ts';

describe('what is typed into the search box', () => {
  it.each([
    ['lor', 'lor*'],
    ['low rank ada', 'low rank ada*'],
    ['"low rank"', '"low rank"'],
    ['lora ', 'lora'],
    ['lo', null],
    ['  ', null],
  ])('%j is asked of papers as %j', (typed, text) => {
    expect(paperSearchText(typed)).toBe(text);
  });
});
