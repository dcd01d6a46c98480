// The Computer Science Ontology as CSV in (Salatino et al. 2018), its topics out: synonyms joined, parents kept.
import { ConfigurationError } from '../../errors.ts';
import { foldPieces } from '../../mentions/fold.ts';
import type { WordLists } from '../../mentions/lexicon/entry.ts';
import { KINDS, type Kind } from '../../model/concept.ts';
import { compareCodePoints } from '../../model/order.ts';
import { findNearest } from '../../text/nearest.ts';
import { Clusters } from './clusters.ts';
import type { ForeignConcept, ForeignVocabulary, LeftOut } from './foreign.ts';

const SOURCE = 'CSO, CC BY 4.0';

/** A line of three quoted columns that relates two topics; labels, links and types are passed over. */
const RELATION =
  /^"?<[^>]*\/topics\/([^>]+)>"?\s*[,\s]\s*"?<[^>]*[#/](superTopicOf|relatedEquivalent|preferentialEquivalent)>"?\s*[,\s]\s*"?<[^>]*\/topics\/([^>]+)>"?/;

export interface CsoSettings {
  /** Topics below these are wanted; all where none of them is there and `mayMiss` is set. */
  readonly under: readonly string[];
  readonly mayMiss: boolean;
  /** Head words by kind: CSO does not say of what kind a topic is. */
  readonly words: WordLists;
}

export function parseCso(file: string, text: string, settings: CsoSettings): ForeignVocabulary {
  const { clusters, parents } = readRelations(file, text);
  const isWanted = wantedIn(file, clusters, parents, settings);
  const kindOf = kindByHead(settings.words);
  const concepts: ForeignConcept[] = [];
  const leftOut: LeftOut[] = [];
  for (const root of clusters.roots()) {
    const name = clusters.nameOf(root);
    if (!isWanted(root)) {
      leftOut.push({ name, reason: 'outside' });
      continue;
    }
    const broader = [...(parents.get(root) ?? [])]
      .map((parent) => clusters.nameOf(parent))
      .sort(compareCodePoints);
    const aliases = clusters.membersOf(root).filter((label) => label !== name);
    concepts.push({ name, kind: kindOf(name), aliases, broader, near: [] });
  }
  return { source: SOURCE, concepts, leftOut };
}

interface Relations {
  readonly clusters: Clusters;
  /** Cluster to the clusters above it. */
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
}

function readRelations(file: string, text: string): Relations {
  const clusters = new Clusters();
  const above: [child: string, parent: string][] = [];
  for (const line of text.split('\n')) {
    const [, from, relation, to] = RELATION.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const [subject, object] = [labelOf(from), labelOf(to)];
    clusters.add(subject);
    clusters.add(object);
    if (relation === 'superTopicOf') above.push([object, subject]);
    else clusters.join(subject, object);
    if (relation === 'preferentialEquivalent') clusters.prefer(object);
  }
  if (above.length === 0) {
    const expected = '"<https://cso.kmi.open.ac.uk/topics/...>","<...#superTopicOf>","<...>"';
    const message = `${file}: found no line that puts one topic above another; expected lines such as ${expected}.`;
    throw new ConfigurationError('IMPORT_FORMAT', message, 'Check --format; take the CSV of CSO.');
  }
  const parents = new Map<string, Set<string>>();
  for (const [child, parent] of above) {
    const [low, high] = [clusters.rootOf(child), clusters.rootOf(parent)];
    if (low !== high) parents.set(low, (parents.get(low) ?? new Set()).add(high));
  }
  return { clusters, parents };
}

/** `support_vector_machine_(svm)` is written as people write it. */
function labelOf(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll('_', ' ').trim();
  } catch {
    return segment.replaceAll('_', ' ').trim();
  }
}

function wantedIn(
  file: string,
  clusters: Clusters,
  parents: Relations['parents'],
  { under, mayMiss }: CsoSettings,
): (root: string) => boolean {
  const missing = under.find((topic) => !clusters.has(topic));
  if (missing !== undefined && !mayMiss) {
    const nearest = findNearest(missing, clusters.labels());
    const message = `${file}: found no topic "${missing}" for --under${nearest === undefined ? '' : `; perhaps "${nearest}" was meant`}.`;
    throw new ConfigurationError('IMPORT_TOPIC', message, 'Write it as CSO does, with blanks.');
  }
  const tops = new Set(under.filter((topic) => clusters.has(topic)).map((t) => clusters.rootOf(t)));
  if (tops.size === 0) return () => true;
  const children = new Map<string, string[]>();
  for (const [child, above] of parents) {
    for (const parent of above) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const wanted = new Set(tops);
  for (const root of wanted) for (const child of children.get(root) ?? []) wanted.add(child);
  // A field is where one looks, and not what one finds.
  return (root) => wanted.has(root) && !tops.has(root);
}

/** By the last word, as the extractor guesses; METHOD where that says nothing. */
function kindByHead({ heads = {} }: WordLists): (name: string) => Kind {
  const kinds = new Map(
    KINDS.flatMap((kind) =>
      (heads[kind] ?? []).map((word) => [foldPieces(word).join(''), kind] as const),
    ),
  );
  return (name) => kinds.get(foldPieces(name).at(-1) ?? '') ?? 'METHOD';
}
