// Each step of cleaning by what it changes and, as important, what it leaves.
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';

const raw = String.raw;

function expectTable(table: readonly (readonly [source: string, display: string])[]): void {
  for (const [source, display] of table) expect(cleanText(source).text, source).toBe(display);
}

describe('cleanText', () => {
  it('leaves names and plain text as they are', () => {
    for (const text of [
      'Qwen2-VL-7B beats C++ and C# at pass@1 on f_1, GPT-4o and k^2',
      'run --no-cache, a --> b, <!-- c -->, ---- and <think>',
      'AT&T, R&D, x < y, {name} and {a, b}',
      'C:\\Users\\me and the pattern \\d+',
      'sim2real, MuJoCo-sim2, 2timesteps, page 175, 0x2014, UX2018',
      'about ~3 hours, 5%~18%, (n~300), https://a.edu/~jane',
      'naïve Schrödinger, 深度学习, 👩‍🔬',
      'from US$28.31 to US$40.88, ($43) or ~$1.5M and ~$0.03M',
      'She paid $5 and $10 million, or US$3M.',
    ])
      expect(cleanText(text).text).toBe(text);
  });

  it('takes invisible signs out and makes special blanks and hyphens plain', () => {
    expectTable([
      ['atten\u00adtion', 'attention'],
      ['\ufeffzero\u200bwidth\u200d', 'zerowidth'],
      ['a\u00a0b\u202fc', 'a b c'],
      ['non\u2011breaking', 'non-breaking'],
      ['beep\u0007end', 'beep end'],
    ]);
  });

  it('decodes HTML entities once', () => {
    expectTable([
      ['R&amp;D &lt;b&gt; &quot;q&quot;', 'R&D <b> "q"'],
      ['caf&#233; &#x2014; &nbsp;x', 'café — x'],
      ['&amp;lt;', '&lt;'],
      ['&unknown; &#0; &#xD800; &constructor;', '&unknown; &#0; &#xD800; &constructor;'],
    ]);
  });

  it('sets dashes, quotes and ties as TeX does', () => {
    expectTable([
      ['8B--70B', '8B–70B'],
      ['fast---and small', 'fast—and small'],
      ['fast --- and small', 'fast — and small'],
      ["``quoted'' words", '“quoted” words'],
      ["f'' without an opening", "f'' without an opening"],
      ['Table~1, GPT-4~and, Claude~Haiku', 'Table 1, GPT-4 and, Claude Haiku'],
    ]);
  });

  it('reads LaTeX commands', () => {
    expectTable([
      [raw`\emph{LoRA} \textbf{is} {\it small}`, 'LoRA is small'],
      [raw`\textbf{a \emph{b} c}`, 'a b c'],
      [raw`55.8\% of R\&D, a\_b, \#1, \$5`, '55.8% of R&D, a_b, #1, $5'],
      [raw`\url{https://a.b/c_d} \href{https://x.y}{site}`, 'https://a.b/c_d site'],
      [raw`\method{} beats \ours`, 'method beats ours'],
      [raw`seen~\cite{doe2024} and \citep[p. 3]{roe}.`, 'seen and.'],
      [raw`\textcolor{red}{Hi}\footnote{See x}`, 'Hi (See x)'],
      [raw`\begin{itemize} \item one \end{itemize}`, '• one'],
      [raw`first.\nSecond`, 'first. Second'],
      [raw`{BERT} and {W}e`, 'BERT and We'],
    ]);
  });

  it('reads accents, and quotes that only look like them', () => {
    expectTable([
      [raw`Schr\"odinger, caf\'e, \"{O}zel`, 'Schrödinger, café, Özel'],
      [raw`na\"{\i}ve, \'{\i}, n\~ao`, 'naïve, í, não'],
      [raw`Fran\c{c}ois, \v{S}k, Erd\H{o}s, \c c`, 'François, Šk, Erdős, ç'],
      [raw`Stra\ss e, \o re, {\L}ukasz`, 'Straße, øre, Łukasz'],
      [raw`say \"attention is\" and don\'t, it\'s`, `say "attention is" and don't, it's`],
    ]);
  });

  it('reads mathematics', () => {
    expectTable([
      ['$k$-NN with $k = 5$ and $ n $', 'k-NN with k = 5 and n'],
      [raw`$\alpha$, 10$\times$, $\sim$3, is$\sim$3`, 'α, 10×, ~3, is~3'],
      [raw`$\mathcal{O}(n^2)$ and $\mathcal O(n)$`, 'O(n^2) and O(n)'],
      [raw`$x_{i}$, $x_{i+1}$, G_{stack}`, 'x_i, x_(i+1), G_stack'],
      [raw`$\frac{a}{b}$, $\frac{a+b}{c}$, $\frac12$`, 'a/b, (a+b)/c, 1/2'],
      [raw`$\sqrt{d}$, $\sqrt{n+1}$, $\binom{n}{k}$`, '√d, √(n+1), C(n, k)'],
      [raw`$90^\circ$, $10^{th}$, 10$^{\text{th}}$, 1{\deg}`, '90°, 10th, 10th, 1°'],
      [raw`$n\log n$, $k\in\{1,2\}$, $10{,}000$`, 'n log n, k∈{1,2}, 10,000'],
      [raw`\(x^2\), \[y\], $$E=mc^2$$, $a$$b$`, 'x^2, y, E=mc^2, ab'],
      [raw`$\text{LoRA}_{\text{XS}}$, $\tau$-bench`, 'LoRA_XS, τ-bench'],
      ['at $0.694$ and $2,000$, 43{,}756 in $10^{-15}$', 'at 0.694 and 2,000, 43,756 in 10^-15'],
      [raw`$\left(a\right)$, $\tilde{O}(1)$`, '(a), O(1)'],
    ]);
  });

  it('restores what web pages lost', () => {
    expectTable([
      ['textit{O}bstacles, mathcal{O}(n)', 'Obstacles, O(n)'],
      ['each runx2014each, modelx2019s', 'each run—each, model’s'],
      ['80times faster, sim20times', '80× faster, ~20×'],
      ['sim3 hours (sim5%)', '~3 hours (~5%)'],
      ['11.0 pm 1.3 but at 3 pm 5 came', '11.0 ± 1.3 but at 3 pm 5 came'],
      ['ge 175B, geq 3, le 7B, leq 3', '≥ 175B, ≥ 3, ≤ 7B, ≤ 3'],
      ['le 3 mai', 'le 3 mai'],
    ]);
  });

  it('joins hard wraps and runs of blanks', () => {
    expectTable([
      ['  hard\n wrapped \r\n\ttext  \n', 'hard wrapped text'],
      [' one', 'one'],
      ['one ', 'one'],
      [' ', ''],
      ['vision-\nlanguage', 'vision-language'],
      ['pre-\nand post-training', 'pre- and post-training'],
      ['GPT-\n4', 'GPT- 4'],
    ]);
  });
});

describe('toSource', () => {
  /** The source text of a display text's first occurrence. */
  function sourceOf(source: string, display: string): string {
    const clean = cleanText(source);
    const start = clean.text.indexOf(display);
    const range = clean.toSource({ start, end: start + display.length });
    return source.slice(range.start, range.end);
  }

  it('gives the smallest range that made the display', () => {
    expect(sourceOf(raw`We use \emph{LoRA} here`, 'LoRA')).toBe('LoRA');
    expect(sourceOf(raw`We use \emph{LoRA} here`, 'use LoRA here')).toBe(raw`use \emph{LoRA} here`);
    expect(sourceOf(raw`Schr\"{o}dinger`, 'Schrödinger')).toBe(raw`Schr\"{o}dinger`);
    expect(sourceOf(raw`Schr\"{o}dinger`, 'ö')).toBe(raw`\"{o}`);
    expect(sourceOf('a  Visual\n  Genome b', 'Visual Genome')).toBe('Visual\n  Genome');
    expect(sourceOf('textit{O}bstacles', 'Obstacles')).toBe('O}bstacles');
    expect(sourceOf(raw`the $\tau$-bench set`, 'τ-bench')).toBe(raw`\tau$-bench`);
    expect(sourceOf('AT&amp;T', '&')).toBe('&amp;');
  });

  it('cuts a range beyond the text to it and keeps an empty one empty', () => {
    const clean = cleanText(raw`\emph{ab}`);
    expect(clean.toSource({ start: -5, end: 99 })).toEqual({ start: 6, end: 8 });
    expect(clean.toSource({ start: 1, end: 1 })).toEqual({ start: 7, end: 7 });
    expect(clean.toSource({ start: 9, end: 9 })).toEqual({ start: 8, end: 8 });
    expect(cleanText('').toSource({ start: 0, end: 1 })).toEqual({ start: 0, end: 0 });
    expect(cleanText(' \n ').toSource({ start: 0, end: 1 })).toEqual({ start: 0, end: 0 });
  });
});
