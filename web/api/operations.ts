// Printed by `npm run schema` from schema/schema.graphql and the files in operations/: not to be edited.
import type { Operation } from './operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What sort of thing a concept is. */
export type ConceptKind =
  /** Data or a benchmark: ImageNet, MMLU. */
  | 'DATASET'
  /** A way of doing: LoRA, contrastive learning. */
  | 'METHOD'
  /** What is measured: BLEU, F1. */
  | 'METRIC'
  /** A trained or trainable thing with a name: LLaMA, ResNet. */
  | 'MODEL'
  /** What is to be solved: machine translation. */
  | 'TASK';

/** Which concepts a paper names, by slug or name. What is left out does not limit. */
export type ConceptsFilter = {
  /** The paper names each of these, e.g. `["lora", "gsm8k"]`, by slug or name. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** The paper names one of these, or `atLeast` so many. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** How many of `any` it names at least; 1 without it. */
  readonly atLeast?: number | null | undefined;
  /** Count links at least so sure only, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** The paper names none of these, e.g. `["survey"]`, by slug or name. */
  readonly none?: ReadonlyArray<string> | null | undefined;
  /** Count links of this role only. */
  readonly role?: Role | null | undefined;
};

/** Where positions and communities of a view come from. */
export type GraphLayoutSource =
  /** The layout of the whole graph that `paperloom layout` stored, so that concepts keep their places from view to view; the own one where there is none. */
  | 'STORED'
  /** The view itself: its own communities, and places that suit it best. */
  | 'VIEW';

/** How many different concepts of some kinds a paper names: `{kinds: [DATASET], atLeast: 3}`. */
export type MentionsFilter = {
  /** At least so many; 1 where `atMost` is left out too. */
  readonly atLeast?: number | null | undefined;
  /** At most so many. */
  readonly atMost?: number | null | undefined;
  /** Count concepts of these kinds only. */
  readonly kinds?: ReadonlyArray<ConceptKind> | null | undefined;
  /** Count links at least so sure only, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Count links of this role only. */
  readonly role?: Role | null | undefined;
};

/** Which papers: all that is given must hold. What is left out does not limit. Up to 5 filters deep, 50 conditions together. */
export type PaperFilter = {
  /** Each of these holds too. */
  readonly and?: ReadonlyArray<PaperFilter> | null | undefined;
  /** By this author: the whole name, whatever the case, the accents and the middle initials, e.g. `Ada Lovelace`. */
  readonly author?: string | null | undefined;
  /** In one of these categories, e.g. `cs.CL`. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Papers that name this concept, by slug or name, e.g. `lora`. */
  readonly concept?: string | null | undefined;
  /** Papers that name all, some or none of these concepts. */
  readonly concepts?: ConceptsFilter | null | undefined;
  /** Papers that name so many concepts of some kinds. */
  readonly mentions?: MentionsFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PaperFilter | null | undefined;
  /** One of these holds too. */
  readonly or?: ReadonlyArray<PaperFilter> | null | undefined;
  /** From this organisation, by its whole name, e.g. `Stanford University`. */
  readonly organisation?: string | null | undefined;
  /** Published wholly at or after `2024`, `2024-03` or `2024-03-05`. */
  readonly since?: string | null | undefined;
  /** Published wholly at or before this date, `2024`, `2024-08` or `2024-08-31`. */
  readonly until?: string | null | undefined;
};

/** How a search for paths ended. */
export type PathStatus =
  /** The search ended after looking at 500,000 pairs: what it gives are paths, but there may be better ones. */
  | 'BUDGET_EXCEEDED'
  /** Here is what was asked for, and nothing better was left out. */
  | 'FOUND'
  /** No path leads from one to the other. */
  | 'NOT_CONNECTED'
  /** None is as short as `maxLength` asks. */
  | 'TOO_FAR';

/** Whether a paper proposes a concept itself or speaks of it. */
export type Role =
  /** The paper proposes it. */
  | 'INTRODUCES'
  /** The paper speaks of it. */
  | 'MENTIONS';

/** The part of a paper a mention stands in. */
export type TextField =
  /** The abstract. */
  | 'ABSTRACT'
  /** The title. */
  | 'TITLE';

export type CompareQueryVariables = Exact<{
  slugs: ReadonlyArray<string> | string;
}>;


export type CompareQuery = { readonly trends: ReadonlyArray<{ readonly concept: { readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly paperCount: number, readonly firstSeenOn: string | null } | null, readonly points: ReadonlyArray<{ readonly period: string, readonly papers: number, readonly share: number }> } | null> };

export type CompleteQueryVariables = Exact<{
  prefix: string;
}>;


export type CompleteQuery = { readonly autocomplete: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly matched: string, readonly paperCount: number }> };

export type ConceptQueryVariables = Exact<{
  slug: string;
  where?: PaperFilter | null | undefined;
  papers: number;
  since?: string | null | undefined;
  until?: string | null | undefined;
  categories?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ConceptQuery = { readonly concept: { readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly definition: string | null, readonly aliases: ReadonlyArray<string>, readonly paperCount: number, readonly firstSeenOn: string | null, readonly lastSeenOn: string | null, readonly broader: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly paperCount: number }>, readonly narrower: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly paperCount: number }>, readonly introducedBy: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publishedOn: string | null }>, readonly growth: { readonly papers: number, readonly papersBefore: number, readonly until: string } | null, readonly coOccurring: { readonly edges: ReadonlyArray<{ readonly papers: number, readonly npmi: number, readonly node: { readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly paperCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly trend: { readonly undated: number, readonly yearOnly: number, readonly points: ReadonlyArray<{ readonly period: string, readonly papers: number }> }, readonly papers: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean, readonly edges: ReadonlyArray<{ readonly role: Role, readonly confidence: number, readonly node: { readonly key: string, readonly title: string, readonly publishedOn: string | null }, readonly sentences: ReadonlyArray<{ readonly sentence: string, readonly places: ReadonlyArray<{ readonly sentenceStart: number, readonly sentenceEnd: number }> }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ConceptNameFragment = { readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly paperCount: number };

export type LifeLineFragment = { readonly undated: number, readonly yearOnly: number, readonly points: ReadonlyArray<{ readonly period: string, readonly papers: number }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly stats: { readonly papers: number, readonly concepts: number, readonly mentions: number, readonly revision: number, readonly undatedPapers: number, readonly conceptsByKind: ReadonlyArray<{ readonly kind: ConceptKind, readonly concepts: number }> }, readonly trend: { readonly undated: number, readonly yearOnly: number, readonly points: ReadonlyArray<{ readonly period: string, readonly papers: number }> } };

export type PaperQueryVariables = Exact<{
  key: string;
}>;


export type PaperQuery = { readonly paper: { readonly key: string, readonly title: string, readonly abstract: string, readonly authors: ReadonlyArray<string>, readonly organisation: string | null, readonly publishedOn: string | null, readonly categories: ReadonlyArray<string>, readonly arxivId: string | null, readonly doi: string | null, readonly url: string | null, readonly truncated: boolean, readonly withdrawn: boolean, readonly mentions: ReadonlyArray<{ readonly role: Role, readonly concept: { readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly definition: string | null, readonly paperCount: number }, readonly evidence: ReadonlyArray<{ readonly field: TextField, readonly displayStart: number, readonly displayEnd: number, readonly confidence: number, readonly rule: string }> }>, readonly similar: ReadonlyArray<{ readonly paper: { readonly key: string, readonly title: string, readonly publishedOn: string | null }, readonly sharedConcepts: ReadonlyArray<{ readonly slug: string, readonly name: string }> }> } | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathQuery = { readonly path: { readonly status: PathStatus, readonly explanation: string, readonly path: { readonly concepts: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ConceptKind }>, readonly hops: ReadonlyArray<{ readonly papers: number, readonly source: { readonly slug: string, readonly name: string, readonly kind: ConceptKind }, readonly target: { readonly slug: string, readonly name: string, readonly kind: ConceptKind }, readonly newestPapers: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publishedOn: string | null }> }> } | null } };

export type PathConceptFragment = { readonly slug: string, readonly name: string, readonly kind: ConceptKind };

export type PictureQueryVariables = Exact<{
  focus?: ReadonlyArray<string> | string | null | undefined;
  depth?: number | null | undefined;
  maxNodes?: number | null | undefined;
  maxEdges?: number | null | undefined;
  kinds?: ReadonlyArray<ConceptKind> | ConceptKind | null | undefined;
  minPapers?: number | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  categories?: ReadonlyArray<string> | string | null | undefined;
  layout?: GraphLayoutSource | null | undefined;
  counted?: boolean | null | undefined;
}>;


export type PictureQuery = { readonly graph: { readonly totalNodes: number, readonly totalNodesIsLowerBound: boolean, readonly truncatedBecause: string | null, readonly layout: { readonly source: GraphLayoutSource, readonly isStale: boolean }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly size: number, readonly x: number, readonly y: number, readonly community: number, readonly omittedNeighbours?: number, readonly concept: { readonly name: string, readonly kind: ConceptKind, readonly firstSeenOn: string | null } }>, readonly edges: ReadonlyArray<{ readonly source: string, readonly target: string, readonly papers: number, readonly npmi: number }>, readonly communities: ReadonlyArray<{ readonly number: number, readonly slug: string, readonly name: string, readonly size: number }> } };

export type SearchPapersQueryVariables = Exact<{
  text: string;
}>;


export type SearchPapersQuery = { readonly search: ReadonlyArray<{ readonly paper: { readonly key: string, readonly title: string, readonly publishedOn: string | null } }> };

export type TagQueryVariables = Exact<{
  abstract: string;
}>;


export type TagQuery = { readonly extract: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ConceptKind, readonly role: Role, readonly confidence: number, readonly rule: string, readonly start: number, readonly end: number }> };

export const COMPARE: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: "query Compare($slugs: [String!]!) {\n  trends(slugs: $slugs, interval: QUARTER) {\n    concept {\n      slug\n      name\n      kind\n      paperCount\n      firstSeenOn\n    }\n    points {\n      period\n      papers\n      share\n    }\n  }\n}",
};

export const COMPLETE: Operation<CompleteQuery, CompleteQueryVariables> = {
  name: 'Complete',
  text: "query Complete($prefix: String!) {\n  autocomplete(prefix: $prefix, first: 8) {\n    slug\n    name\n    kind\n    matched\n    paperCount\n  }\n}",
};

export const CONCEPT: Operation<ConceptQuery, ConceptQueryVariables> = {
  name: 'Concept',
  text: "query Concept($slug: String!, $where: PaperFilter, $papers: Int!, $since: String, $until: String, $categories: [String!]) {\n  concept(slug: $slug) {\n    slug\n    name\n    kind\n    definition\n    aliases\n    paperCount\n    firstSeenOn\n    lastSeenOn\n    broader {\n      ...ConceptName\n    }\n    narrower {\n      ...ConceptName\n    }\n    introducedBy(first: 3) {\n      key\n      title\n      publishedOn\n    }\n    growth {\n      papers\n      papersBefore\n      until\n    }\n    coOccurring(first: 12, since: $since, until: $until, categories: $categories) {\n      edges {\n        papers\n        npmi\n        node {\n          ...ConceptName\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    trend(interval: MONTH) {\n      ...LifeLine\n    }\n    papers(first: $papers, where: $where) {\n      totalCount\n      totalCountIsLowerBound\n      edges {\n        role\n        confidence\n        node {\n          key\n          title\n          publishedOn\n        }\n        sentences(first: 1) {\n          sentence\n          places {\n            sentenceStart\n            sentenceEnd\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n}\n\nfragment ConceptName on Concept {\n  slug\n  name\n  kind\n  paperCount\n}\n\nfragment LifeLine on Trend {\n  undated\n  yearOnly\n  points {\n    period\n    papers\n  }\n}",
};

export const OVERVIEW: Operation<OverviewQuery, OverviewQueryVariables> = {
  name: 'Overview',
  text: "query Overview {\n  stats {\n    papers\n    concepts\n    mentions\n    revision\n    undatedPapers\n    conceptsByKind {\n      kind\n      concepts\n    }\n  }\n  trend(interval: MONTH) {\n    undated\n    yearOnly\n    points {\n      period\n      papers\n    }\n  }\n}",
};

export const PAPER: Operation<PaperQuery, PaperQueryVariables> = {
  name: 'Paper',
  text: "query Paper($key: String!) {\n  paper(key: $key) {\n    key\n    title\n    abstract\n    authors\n    organisation\n    publishedOn\n    categories\n    arxivId\n    doi\n    url\n    truncated\n    withdrawn\n    mentions {\n      role\n      concept {\n        slug\n        name\n        kind\n        definition\n        paperCount\n      }\n      evidence(first: 50) {\n        field\n        displayStart\n        displayEnd\n        confidence\n        rule\n      }\n    }\n    similar(first: 5) {\n      paper {\n        key\n        title\n        publishedOn\n      }\n      sharedConcepts {\n        slug\n        name\n      }\n    }\n  }\n}",
};

export const PATH: Operation<PathQuery, PathQueryVariables> = {
  name: 'Path',
  text: "query Path($from: String!, $to: String!) {\n  path(from: $from, to: $to) {\n    status\n    explanation\n    path {\n      concepts {\n        ...PathConcept\n      }\n      hops {\n        papers\n        source {\n          ...PathConcept\n        }\n        target {\n          ...PathConcept\n        }\n        newestPapers(first: 2) {\n          key\n          title\n          publishedOn\n        }\n      }\n    }\n  }\n}\n\nfragment PathConcept on Concept {\n  slug\n  name\n  kind\n}",
};

export const PICTURE: Operation<PictureQuery, PictureQueryVariables> = {
  name: 'Picture',
  text: "query Picture($focus: [String!], $depth: Int, $maxNodes: Int, $maxEdges: Int, $kinds: [ConceptKind!], $minPapers: Int, $since: String, $until: String, $categories: [String!], $layout: GraphLayoutSource, $counted: Boolean = true) {\n  graph(\n    focus: $focus\n    depth: $depth\n    maxNodes: $maxNodes\n    maxEdges: $maxEdges\n    kinds: $kinds\n    minPapers: $minPapers\n    since: $since\n    until: $until\n    categories: $categories\n    layout: $layout\n  ) {\n    totalNodes\n    totalNodesIsLowerBound\n    truncatedBecause\n    layout {\n      source\n      isStale\n    }\n    nodes {\n      slug\n      size\n      x\n      y\n      community\n      omittedNeighbours @include(if: $counted)\n      concept {\n        name\n        kind\n        firstSeenOn\n      }\n    }\n    edges {\n      source\n      target\n      papers\n      npmi\n    }\n    communities {\n      number\n      slug\n      name\n      size\n    }\n  }\n}",
};

export const SEARCH_PAPERS: Operation<SearchPapersQuery, SearchPapersQueryVariables> = {
  name: 'SearchPapers',
  text: "query SearchPapers($text: String!) {\n  search(text: $text, first: 4) {\n    paper {\n      key\n      title\n      publishedOn\n    }\n  }\n}",
};

export const TAG: Operation<TagQuery, TagQueryVariables> = {
  name: 'Tag',
  text: "query Tag($abstract: String!) {\n  extract(abstract: $abstract) {\n    slug\n    name\n    kind\n    role\n    confidence\n    rule\n    start\n    end\n  }\n}",
};
