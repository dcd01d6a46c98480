// How fast is the extractor with everything on, beside wink-nlp and compromise; what do two threads bring; how soon does it
// start, what memory does it hold, and how long does it take over a text that is no abstract?
import type { Corpus } from './corpus.ts';
import { longText } from './extract/long-text.ts';
import { speed } from './extract/speed.ts';
import { start } from './extract/start.ts';
import { threads } from './extract/threads.ts';
import type { MeasureRow } from './measures.ts';

export async function extract(corpus: Corpus): Promise<readonly MeasureRow[]> {
  return [...(await speed(corpus)), ...(await threads(corpus)), ...start(), ...longText(corpus)];
}
