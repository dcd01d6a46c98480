// Rows that name few things many times, as Cypher takes them fastest: each thing once, to be looked up once, and what is said of it
// by its place in that list. Places are small numbers, so the message is a fraction of what the rows would be.
import { z } from 'zod';

const UID = z.int();
const RELATIONS = z.array(z.object({ a: UID, b: UID, papers: z.int() }));
const MENTIONS = z.array(
  z.object({
    uid: UID,
    paper: z.string(),
    sortKey: z.string(),
    dateFrom: z.string().nullable(),
    dateTo: z.string().nullable(),
    count: z.int(),
    confidence: z.int(),
    introduces: z.boolean(),
  }),
);
const FACETS = z.array(
  z.object({
    list: z.int(),
    kind: z.string(),
    name: z.string(),
    paper: z.string(),
    sortKey: z.string(),
  }),
);
const VOTES = z.array(
  z.object({
    uid: UID,
    kind: z.string(),
    origin: z.string(),
    mentions: z.int(),
    confidence: z.int(),
  }),
);
const LIVES = z.array(z.object({ uid: UID, period: z.int(), papers: z.int() }));

/** Things in the order they were first met, each with its place. */
class Places<Thing> {
  readonly things: Thing[] = [];
  readonly #places = new Map<number | string, number>();

  /** `thing` is taken the first time that `name` is met. */
  of(name: number | string, thing: () => Thing): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.things.push(thing()) - 1;
    this.#places.set(name, place);
    return place;
  }
}

export function compactRelations(rows: unknown): object {
  const uids = new Places<number>();
  const placeOf = (uid: number) => uids.of(uid, () => uid);
  const pairs = RELATIONS.parse(rows).map(({ a, b, papers }) => [placeOf(a), placeOf(b), papers]);
  return { uids: uids.things, pairs };
}

/** Date and place in the order of papers are the paper's, so all its edges share them. */
export function compactMentions(rows: unknown): object {
  const uids = new Places<number>();
  const papers = new Places<object>();
  const edges = MENTIONS.parse(rows).map((row) => {
    const { uid, paper: key, sortKey, dateFrom, dateTo, count, confidence, introduces } = row;
    const paper = papers.of(key, () => ({ key, sortKey, dateFrom, dateTo }));
    return [uids.of(uid, () => uid), paper, count, confidence, introduces];
  });
  return { uids: uids.things, papers: papers.things, edges };
}

/** A list is called what its first row says. */
export function compactFacets(rows: unknown): object {
  const papers = new Places<object>();
  const lists = new Places<{ list: number; kind: string; name: string; places: number[] }>();
  for (const { list, kind, name, paper: key, sortKey } of FACETS.parse(rows)) {
    const of = lists.of(list, () => ({ list, kind, name, places: [] }));
    lists.things[of]?.places.push(papers.of(key, () => ({ key, sortKey })));
  }
  return { papers: papers.things, lists: lists.things };
}

export function compactVotes(rows: unknown): object[] {
  return grouped(VOTES.parse(rows)).map(([uid, votes]) => ({
    uid,
    votes: votes.map(({ kind, origin }) => `${kind} ${origin}`),
    mentions: votes.map(({ mentions }) => mentions),
    confidence: votes.map(({ confidence }) => confidence),
  }));
}

export function compactLives(rows: unknown): object[] {
  return grouped(LIVES.parse(rows)).map(([uid, lives]) => ({
    uid,
    periods: lives.map(({ period }) => period),
    papers: lives.map(({ papers }) => papers),
  }));
}

/** By concept, in the order in which concepts are first met. */
export function grouped<Row extends { readonly uid: number }>(
  rows: readonly Row[],
): [number, Row[]][] {
  return [...Map.groupBy(rows, ({ uid }) => uid)];
}
