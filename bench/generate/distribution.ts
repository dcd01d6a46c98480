// What is known of real papers, as counts alone: how many concepts a paper has, how frequent they are, which keep company.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How often each value from 0 on was met; the last place stands for all larger ones. */
const histogram = z.array(z.int().nonnegative());

/** Things drawn again and again: how often in all, how many different ones, how many of these once only. */
const frequencies = z.object({ draws: z.int(), distinct: z.int(), single: z.int() });
export type Frequencies = z.infer<typeof frequencies>;

export const distribution = z.object({
  papers: z.int(),
  /** Papers by month, `2024-03`. */
  months: z.record(z.string(), z.int()),
  /** Different concepts a paper. */
  conceptsPerPaper: histogram,
  /** Mentions of a concept in a paper that names it. */
  mentionsPerConcept: histogram,
  /** Of a paper's concepts, the share that it introduces. */
  introducing: z.number(),
  /** Communities of the graph of co-occurrence, largest first; the last holds all smaller ones. */
  clusters: z.array(frequencies.extend({ kinds: z.record(z.string(), z.int()) })),
  /** Of a paper's concepts, the share that is of the community most of them are of. */
  focus: z.number(),
  authorsPerPaper: histogram,
  authors: frequencies,
  categoriesPerPaper: histogram,
  categories: z.record(z.string(), z.int()),
  titleWords: histogram,
  /** In tens. */
  abstractTens: histogram,
  /** Different words. */
  words: z.int(),
  /** How often the word of a rank stands in all texts, at ranks 1, 2, 4, 8 ... */
  wordCounts: z.array(z.int()),
});
export type Distribution = z.infer<typeof distribution>;

export const DISTRIBUTION_FILE = new URL('./distribution.json', import.meta.url);

/** That of 20,000 arXiv records, as learn.ts wrote it. */
export function readDistribution(): Distribution {
  return distribution.parse(JSON.parse(readFileSync(DISTRIBUTION_FILE, 'utf8')));
}
