// The extractor with everything on beside wink-nlp and compromise: one thread, the same texts, in turns. Each round is of texts
// that none of them has seen, because the extractor remembers what it worked out of a word.
import { loadExtractor } from '../../src/mentions/load-extractor.ts';
import { cleanText } from '../../src/text/clean.ts';
import type { Corpus } from '../corpus.ts';
import { type Contestant, interleave, type Outcome } from '../interleave.ts';
import type { MeasureRow } from '../measures.ts';
import { openCompromise } from '../peers/compromise.ts';
import { openWink } from '../peers/wink-nlp.ts';

const ROUNDS = 10;
const TEXTS_A_ROUND = 200;

interface Text {
  readonly title: string;
  readonly abstract: string;
  /** For the peers: cleaned beforehand, title and abstract in one. */
  readonly readable: string;
}

export async function speed({ texts }: Corpus): Promise<readonly MeasureRow[]> {
  const size = Math.min(TEXTS_A_ROUND, Math.floor(texts.length / (ROUNDS + 1)));
  const rounds = Array.from({ length: ROUNDS + 1 }, (_each, round) =>
    texts.slice(round * size, (round + 1) * size).map(withReadable),
  );
  const contestants = openContestants();
  // Once, so that nothing is compiled while it is measured.
  await interleave(contestants, rounds.slice(0, 1));
  const outcomes = await interleave(contestants, rounds.slice(1));
  const [ours, ...peers] = contestants.map(({ name }, i) => ({ name, outcome: outcomes[i] }));
  return [
    { what: 'texts, each read once', value: ROUNDS * size, unit: '' },
    ...rowsOf(ours, 'at least 5,000'),
    ...peers.flatMap((peer) => rowsOf(peer)),
    ...ratiosOf(peers[0], 'at least 2'),
    ...ratiosOf(peers[1], 'at least 40'),
  ];
}

function withReadable({ title, abstract }: Omit<Text, 'readable'>): Text {
  const readable = `${cleanText(title).text}.\n${cleanText(abstract).text}`;
  return { title, abstract, readable };
}

function openContestants(): readonly Contestant<Text>[] {
  const extractor = loadExtractor();
  const readers = {
    'wink-nlp, sentences and part of speech': openWink(),
    'compromise, nouns': openCompromise(),
  };
  return [
    {
      name: 'extractor, cleaning of the text included',
      run: (items) => {
        for (const { title, abstract } of items)
          extractor.extract({ title: cleanText(title), abstract: cleanText(abstract) });
      },
    },
    ...Object.entries(readers).map(([name, read]) => ({
      name,
      run: (items: readonly Text[]) => {
        for (const { readable } of items) read(readable);
      },
    })),
  ];
}

interface Named {
  readonly name: string;
  readonly outcome: Outcome | undefined;
}

function rowsOf(one: Named | undefined, aim?: string): MeasureRow[] {
  if (one?.outcome === undefined) return [];
  const { perSecond, perProcessorSecond } = one.outcome;
  return [
    { what: one.name, value: perSecond, unit: '/s', ...(aim === undefined ? {} : { aim }) },
    { what: '  by processor time', value: perProcessorSecond, unit: '/s' },
  ];
}

/** The extractor's speed in terms of a peer's. */
function ratiosOf(peer: Named | undefined, aim: string): MeasureRow[] {
  if (peer?.outcome === undefined) return [];
  const short = peer.name.split(',')[0];
  const times = 1 / peer.outcome.times;
  const timesProcessor = 1 / peer.outcome.timesProcessor;
  return [
    { what: `extractor beside ${short}`, value: times, unit: 'x', digits: 2, aim },
    { what: '  by processor time', value: timesProcessor, unit: 'x', digits: 2 },
  ];
}
