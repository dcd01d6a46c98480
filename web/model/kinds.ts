// The kinds of concepts, in the order in which they are shown.
import type { ConceptKind } from '../api/operations.ts';

export interface KindText {
  readonly kind: ConceptKind;
  readonly one: string;
  readonly many: string;
  /** Completes "This is ...". */
  readonly meaning: string;
}

export const KINDS: readonly KindText[] = [
  { kind: 'METHOD', one: 'method', many: 'Methods', meaning: 'a way of doing' },
  { kind: 'MODEL', one: 'model', many: 'Models', meaning: 'a trained or trainable thing' },
  { kind: 'DATASET', one: 'dataset', many: 'Datasets', meaning: 'data or a benchmark' },
  { kind: 'TASK', one: 'task', many: 'Tasks', meaning: 'what is to be solved' },
  { kind: 'METRIC', one: 'metric', many: 'Metrics', meaning: 'what is measured' },
];

const BY_KIND = new Map(KINDS.map((text) => [text.kind, text]));

export function isKind(text: string): text is ConceptKind {
  return KINDS.some(({ kind }) => kind === text);
}

export function kindText(kind: ConceptKind): KindText {
  const text = BY_KIND.get(kind);
  if (text === undefined) throw new Error(`There is no kind ${kind}.`);
  return text;
}
