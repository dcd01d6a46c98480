// Folding forgets what sources disagree on; keys of papers hang on it, so what it gives is pinned.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldStart, foldText } from '../../src/text/fold.ts';

const raw = String.raw;

describe('foldText', () => {
  it('keeps letters and digits in lower case, one blank between tokens', () => {
    expect(foldText('  Qwen2-VL: “Vision”—Language, v1.5!')).toBe('qwen2 vl vision language v1 5');
  });

  it('folds the spellings of one title alike', () => {
    for (const [a, b] of [
      [raw`\emph{LoRA} for All`, 'LoRA for All'],
      [raw`\textit{O}bstacles`, 'textit{O}bstacles'],
      [raw`$\tau$-bench`, 'τ-bench'],
      [raw`$\tau$-bench`, 'tau-bench'],
      [raw`Schr\"{o}dinger`, 'Schrödinger'],
      [raw`Schr\"odinger`, 'SCHRODINGER'],
      ['ﬁne-tuning', 'fine tuning'],
      ['{BERT}s', 'BERTs'],
    ] as const)
      expect(foldText(a), a).toBe(foldText(b));
  });

  it('keeps letters of any script and gives nothing for signs', () => {
    expect(foldText('深度学习 и Обучение')).toBe('深度学习 и обучение');
    expect(foldText('?! …')).toBe('');
  });
});

describe('foldStart', () => {
  it('gives the start of the folded text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Word', ' ', '\n', '\\"o', '$', '{', '-', 'é', 'α', '1', '学 ')),
        fc.integer({ min: 1, max: 60 }),
        (pieces, length) => {
          const text = pieces.join('');
          expect(foldStart(text, length)).toBe(foldText(text).slice(0, length).trim());
        },
      ),
    );
    const long = `${'many words '.repeat(500)}end`;
    expect(foldStart(long, 200)).toBe(foldText(long).slice(0, 200).trim());
  });
});
