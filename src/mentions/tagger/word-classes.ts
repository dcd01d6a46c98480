// The classes of words that stand in like places, as `lexicon/word-classes.txt` lists them.

export interface WordClass {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Folded word -> its class at three grains. */
export type WordClasses = ReadonlyMap<string, WordClass>;

/** A line a class: its number at the coarse and the middle grain, then its words. `#` begins a remark. */
export function parseWordClasses(content: string): WordClasses {
  const classes = new Map<string, WordClass>();
  const lines = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  lines.forEach((line, fine) => {
    const [coarse, middle, ...words] = line.split(' ');
    const found = { fine, middle: Number(middle), coarse: Number(coarse) };
    for (const word of words) classes.set(word, found);
  });
  return classes;
}
