// What a writer learns of the graph before it changes it: papers as stored, and how far inputs were read.
import type { PackedMentions } from '../model/mention-codec.ts';
import type { PaperKey, PaperRecord } from '../model/paper.ts';

/** What the store knows of a paper before a batch changes it. */
export interface StoredPaper {
  readonly key: PaperKey;
  /** All keys that lead to it, strongest first; the first is `key`. */
  readonly keys: readonly PaperKey[];
  readonly sortKey: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly organisation: string | null;
  /** In order of id. */
  readonly records: readonly PaperRecord[];
  /** Of each record, in the same order; see RecordRow. */
  readonly titleHashes: readonly string[];
  readonly shownRecordId: string;
  readonly textHash: string;
  readonly fingerprint: string;
  readonly mentions: PackedMentions;
  /** Hash of everything shown but the mentions, to see whether a paper changed. */
  readonly viewHash: string;
}

/** Identities to look for: any paper with one of these, and all papers these lead to, is related. */
export interface RelatedProbe {
  readonly recordIds: readonly string[];
  readonly arxiv: readonly string[];
  readonly doi: readonly string[];
  /** `source:own id`. probe.ts builds probes from records. */
  readonly ownIds: readonly string[];
  readonly titleHashes: readonly string[];
}

/** How far an input was read and committed: records up to `line` are in the graph. */
export interface IngestProgress {
  readonly input: string;
  /** What it is called in public: a file without its folders. Null for one that is not told. */
  readonly name: string | null;
  readonly line: number;
  readonly done: boolean;
}
