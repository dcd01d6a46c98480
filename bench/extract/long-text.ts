// An "abstract" of a megabyte, of real ones put together, and one of half of it: is the time linear? Ingest searches only the
// beginning of such a text; here all of it is searched.
import { loadExtractor } from '../../src/mentions/load-extractor.ts';
import { cleanText } from '../../src/text/clean.ts';
import type { Corpus } from '../corpus.ts';
import { median } from '../interleave.ts';
import type { MeasureRow } from '../measures.ts';

const MEGABYTE = 2 ** 20;
const ROUNDS = 3;

export function longText({ texts }: Corpus): readonly MeasureRow[] {
  const extractor = loadExtractor();
  const title = cleanText('A long text');
  const secondsOf = (abstract: string): number => {
    const started = performance.now();
    extractor.extract({ title, abstract: cleanText(abstract) });
    return (performance.now() - started) / 1e3;
  };
  const whole = megabyteOf(texts.map(({ abstract }) => abstract));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    half: secondsOf(whole.slice(0, MEGABYTE / 2)),
    whole: secondsOf(whole),
  }));
  const seconds = median(rounds.map((round) => round.whole));
  const growth = median(rounds.map((round) => round.whole / round.half));
  return [
    { what: 'a text of 1 MB', value: seconds, unit: 's', digits: 2, aim: 'under 2' },
    { what: '  beside one of half of it', value: growth, unit: 'x', digits: 2 },
  ];
}

/** Texts one after the other, over again where they are too few. Throws where there is none. */
function megabyteOf(abstracts: readonly string[]): string {
  const all = abstracts.join(' ');
  if (all === '') throw new Error('There are no abstracts.');
  return all.repeat(Math.ceil(MEGABYTE / all.length)).slice(0, MEGABYTE);
}
