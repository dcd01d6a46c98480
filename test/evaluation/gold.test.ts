import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { parseGold } from '../../src/evaluation/gold.ts';

const ENTITY = { name: 'LoRA', forms: ['LoRA'], kind: 'METHOD', introduced: false };
const PAPER = { id: 'p1', title: 'T', abstract: 'LoRA.', entities: [ENTITY] };

describe('annotated papers', () => {
  it('are read a line each; blank lines and further fields do not matter', () => {
    const text = `${JSON.stringify({ ...PAPER, annotator: 'a' })}\n\n${JSON.stringify({ ...PAPER, id: 'p2' })}\n`;
    const papers = parseGold('gold.jsonl', text);
    expect(papers.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(papers[0]).toEqual(PAPER);
  });

  it.each([
    ['no JSON', '{"id":', 'not JSON'],
    ['no entities', JSON.stringify({ id: 'x', title: '', abstract: '' }), 'entities'],
    [
      'an unknown kind',
      JSON.stringify({ ...PAPER, entities: [{ ...ENTITY, kind: 'TOOL' }] }),
      'entities.0.kind',
    ],
  ])('with %s are refused with file and line', (_, line, found) => {
    const read = () => parseGold('gold.jsonl', `${JSON.stringify(PAPER)}\n${line}\n`);
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(`gold.jsonl:2: found`);
    expect(read).toThrow(found);
  });
});
