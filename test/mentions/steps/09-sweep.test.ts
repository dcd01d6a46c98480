import { describe, expect, it } from 'vitest';
import { type Candidate, type Finding, surfaceOf } from '../../../src/mentions/candidate.ts';
import type { Document } from '../../../src/mentions/document.ts';
import { FoldNumbers } from '../../../src/mentions/fold-numbers.ts';
import { sweepNames } from '../../../src/mentions/steps/09-sweep.ts';
import { documentOf } from '../document.ts';

function placeOf({ tokens }: Document, text: string): Finding {
  let token = 0;
  while (tokens.isOne(token) && tokens.text(token) !== text) token++;
  return { from: tokens.pieces[token] ?? 0, to: tokens.pieces[token + 1] ?? 0, rule: 'tagger' };
}

/** What is found of each name, each noticed once. */
function swept(text: string, ...names: string[]): string[][] {
  const document = documentOf(text);
  const candidates = names.map(
    (name, key): Candidate => ({
      key,
      concept: undefined,
      longForm: undefined,
      findings: [placeOf(document, name)],
    }),
  );
  return sweepNames(document, new FoldNumbers(), candidates).map(({ findings }) =>
    findings.map((finding) => `${surfaceOf(document, finding)} ${finding.rule}`),
  );
}

describe('a name found once', () => {
  it('is found wherever it stands, in order, and keeps what was known', () => {
    expect(swept('A CoT. Then QuNet and CoT-based ones, CoTs too.', 'QuNet', 'CoT')).toEqual([
      ['QuNet tagger'],
      ['CoT tagger', 'CoT sweep', 'CoTs sweep'],
    ]);
  });

  it('is not found within another name, or in other letters of the case', () => {
    expect(swept('A CoT, a CoT-SC and a cot.', 'CoT')).toEqual([['CoT tagger']]);
  });

  it('is looked for only where its first piece stands, whatever other names begin alike but for digits', () => {
    expect(swept('The 3D CNN is a 3DCNN beside 2D-Nets.', '3DCNN', '2D-Nets')).toEqual([
      ['3DCNN tagger'],
      ['2D-Nets tagger'],
    ]);
  });
});
