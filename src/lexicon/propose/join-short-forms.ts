// Candidates in, the same with those that are only the short form of another joined to it; and the aliases they get.
import type { Alias } from '../../mentions/lexicon/entry.ts';
import type { FindKnown } from '../known.ts';
import { type Candidate, count, type Gathered } from './candidates.ts';
import type { ShortForms } from './short-forms.ts';

/** From this share of the papers that spell it out on, a short form means the long one wherever it stands alone. */
const SURE = 0.8;
/** From this share on it may be an alias, under a cue. */
const LIKELY = 0.5;

/** A short form that nearly always means a concept of the lexicon is dropped: it is known under its long form. */
export function joinShortForms(gathered: Gathered, known: FindKnown): Candidate[] {
  const { candidates, shortForms, longForms } = gathered;
  const joined = new Map([...candidates].map(([key, candidate]) => [key, copy(candidate)]));
  for (const short of shortForms.keys()) {
    const alone = joined.get(short);
    const [meaning] = shortForms.meaningsOf(short);
    if (alone === undefined || meaning === undefined || meaning.agreement < SURE) continue;
    const long = joined.get(meaning.long);
    const isKnown = known(longForms.get(meaning.long) ?? '') !== undefined;
    if (long === undefined && !isKnown) continue;
    if (long !== undefined) addPapers(long, alone);
    joined.delete(short);
  }
  return [...joined.values()];
}

function copy(candidate: Candidate): Candidate {
  const { spellings, kinds, papers } = candidate;
  return {
    ...candidate,
    spellings: new Map(spellings),
    kinds: new Map(kinds),
    papers: [...papers],
  };
}

function addPapers(to: Candidate, from: Candidate): void {
  const all = new Set([...to.papers, ...from.papers]);
  to.papers.splice(0, to.papers.length, ...[...all].sort((a, b) => a - b));
  for (const [kind, papers] of from.kinds) count(to.kinds, kind, papers);
  to.introductions += from.introductions;
  if (from.introducedBy !== undefined) to.introducedBy ??= from.introducedBy;
}

export interface ShortAliases {
  readonly aliases: readonly Alias[];
  /** Words that tell the meanings of an ambiguous short form apart. */
  readonly near: readonly string[];
  readonly remarks: readonly string[];
}

/** Takes the folds it gives out into `taken`, so that no other entry gets them. */
export function aliasesOf(
  candidate: Candidate,
  shortForms: ShortForms,
  known: FindKnown,
  taken: Set<string>,
): ShortAliases {
  const aliases: Alias[] = [];
  const remarks: string[] = [];
  for (const [fold, text] of candidate.shorts) {
    const meanings = shortForms.meaningsOf(fold);
    const all = meanings.reduce((sum, { papers }) => sum + papers, 0);
    const own = meanings.find(({ long }) => long === candidate.key);
    if (own === undefined) continue;
    const told = `${text} stands for it in ${own.papers} of ${all} papers that spell it out`;
    const owner = known(text);
    if (owner !== undefined) remarks.push(`${told}, but is a form of ${owner.name}`);
    else if (taken.has(fold) || own.agreement < LIKELY) remarks.push(told);
    else {
      taken.add(fold);
      remarks.push(told);
      aliases.push(own.agreement < SURE ? { text, guard: 'cue' } : { text });
    }
  }
  const isCued = aliases.some(({ guard }) => guard === 'cue');
  return { aliases, near: isCued ? wordsOf(candidate) : [], remarks };
}

function wordsOf({ spellings }: Candidate): string[] {
  const [name = ''] = spellings.keys();
  return [...new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}
