import { describe, expect, test } from 'vitest';
import { printLucene, searchWords } from '../../../src/graph/neo4j/full-text.ts';
import { parseSearch } from '../../../src/graph/search-query.ts';

describe('the words of a text', () => {
  test.each([
    ["Gödel's GPT-4 (r=4)", 'godel s gpt 4 r 4'],
    ['node.js snake_case', 'node js snake case'],
    ['  ÅNGSTRÖM  ', 'angstrom'],
    ['大規模 言語モデル', '大規模 言語モデル'],
    ['', ''],
  ])('%j are %j', (text, words) => {
    expect(searchWords(text)).toBe(words);
  });
});

describe('a search in Lucene', () => {
  test.each([
    ['lora', '+((titleWords:"lora"^4 abstractWords:"lora"))'],
    ['"Large Model"', '+((titleWords:"large model"^4 abstractWords:"large model"))'],
    ['a -b', '+((titleWords:"a"^4 abstractWords:"a")) -(titleWords:"b"^4 abstractWords:"b")'],
    ['a OR title:b', '+((titleWords:"a"^4 abstractWords:"a") (titleWords:"b"^4))'],
    [
      'fine-tun*',
      '+(((+titleWords:"fine" +titleWords:tun*)^4 (+abstractWords:"fine" +abstractWords:tun*)))',
    ],
    ['x:y^9', '+((titleWords:"x y 9"^4 abstractWords:"x y 9"))'],
    [
      'a\\"b) OR (',
      '+((titleWords:"a"^4 abstractWords:"a")) +((titleWords:"b or"^4 abstractWords:"b or"))',
    ],
  ])('%j is %j', (text, lucene) => {
    expect(printLucene(parseSearch(text))).toBe(lucene);
  });
});
