// Decisions as lines: what is written is read back, and what is wrong is told by its place.
import { describe, expect, test } from 'vitest';
import {
  isFault,
  parseDecision,
  readDecision,
  signDecision,
  writeDecision,
} from '../../src/decisions/decision-line.ts';
import type { DecisionContent } from '../../src/model/decision.ts';
import { decisionOf, slug } from './sketches.ts';

const CONTENTS: readonly DecisionContent[] = [
  { action: 'merge', from: [slug('b'), slug('c')], into: slug('a'), name: 'A', kind: 'TASK' },
  { action: 'split', concept: slug('a'), into: slug('b'), where: { kinds: ['MODEL'] } },
  { action: 'rename', concept: slug('a'), name: 'Ä “quoted”' },
  { action: 'retype', concept: slug('a'), kind: 'METRIC' },
  { action: 'ban', concept: slug('a') },
  { action: 'delete', paper: 'doi:10.1/x' as never, records: ['0f'] },
  { action: 'undo', decision: '0123456789abcdef' as never },
];

describe('a decision', () => {
  test.each(CONTENTS)('to $action is read back as it was written', (content) => {
    const decision = decisionOf(content);
    expect(readDecision(writeDecision(decision))).toEqual(decision);
    expect(parseDecision(writeDecision(decision))).toEqual(decision);
  });

  test('is written alike whatever the order of its parts', () => {
    const decision = decisionOf(CONTENTS[0] ?? expect.fail());
    const turned = Object.fromEntries(Object.entries(decision).reverse());
    expect(writeDecision(turned as typeof decision)).toBe(writeDecision(decision));
  });

  test('is known by what it says: another reason is another decision', () => {
    const [content] = CONTENTS;
    if (content === undefined) return expect.fail();
    const at = new Date(0);
    const ids = [undefined, 'same thing', 'same thing'].map((why) => {
      const signed = signDecision(content, { by: 'Ada', at, why });
      return isFault(signed) ? signed.message : signed.id;
    });
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['not json', 'The line is not JSON.', 'not json'],
    ['{"action":"merge"}', '"id": Invalid input', 'nothing'],
    [
      '{"id":"1","action":"ban","concept":"C++","by":"Ada","at":"2026-01-01T00:00:00Z"}',
      '"concept": Expected a slug',
      '"C++"',
    ],
    [
      '{"id":"1","action":"split","concept":"a","into":"b","where":{},"by":"A","at":"2026-01-01T00:00:00Z"}',
      '"where": Expected at least one of',
      '{}',
    ],
    [
      '{"id":"1","action":"drop","concept":"a","by":"A","at":"2026-01-01T00:00:00Z"}',
      '"action": Invalid',
      '"drop"',
    ],
    [
      '{"id":"1","action":"ban","concept":"a","by":"A","at":"yesterday"}',
      '"at": Invalid ISO datetime',
      '"yesterday"',
    ],
    [
      '{"id":"1","action":"ban","concept":"a","by":"A","at":"2026-01-01T00:00:00Z","until":1}',
      'Unrecognized key: "until"',
      '{"id":"1"',
    ],
  ])('of %s is refused, with what is wrong and what was found', (line, message, actual) => {
    const fault = parseDecision(line);
    if (!isFault(fault)) return expect.fail('It was taken.');
    expect(fault.message).toContain(message);
    expect(fault.actual).toContain(actual);
  });
});
