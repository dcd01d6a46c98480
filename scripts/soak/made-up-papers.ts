// Papers made up to be read while something goes wrong: JSON Lines, the same for the same number.

const NAMES = ['LoRA', 'BERT', 'SQuAD', 'ImageNet', 'ResNet-50', 'dropout', 'XGBoost', 'BLEU'];

/** So many lines; every third is another record of the paper before. */
export function madeUpPapers(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const paper = n % 3 === 2 ? n - 1 : n;
    const used = [0, 1, 3].map((step) => NAMES[(paper + step * step) % NAMES.length]);
    const sentence = `In study ${paper} we compare ${used.join(' with ')} and report what we find.`;
    return JSON.stringify({
      id: `r${n}`,
      arxiv: `2401.${String(10_000 + paper)}`,
      title: `Study ${paper}`,
      abstract: `${sentence} ${'The rest of the abstract goes on about it for a while. '.repeat(6)}`,
    });
  });
  return lines.join('\n');
}
