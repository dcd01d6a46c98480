// A filter as a client writes it in, a condition as the store judges it out: names resolved, bounds checked.
import {
  allOf,
  type LinkCondition,
  oneOf,
  type PaperCondition,
} from '../graph/filter/condition.ts';
import type { PaperQuery } from '../graph/queries.ts';
import type { ConceptView } from '../graph/views.ts';
import { boundsOf } from '../graph/window.ts';
import { type FacetKind, facetOf } from '../model/facet.ts';
import type { Role } from '../model/mention.ts';
import { ANY_COUNT, nameArgument, numberWithin } from './arguments.ts';
import type { GraphQLContext } from './context.ts';
import { badInput, filterTooComplex } from './errors.ts';
import { getConceptCalled } from './resolve-concept.ts';
import type { PaperFilterInput } from './types/paper-filter.ts';
import { windowOf } from './window.ts';

export const LARGEST_FILTER = { depth: 5, conditions: 50 } as const;

/** A window alone stays a window: such pages are read from an index as they are. */
export async function paperQueryOf(
  where: PaperFilterInput,
  context: GraphQLContext,
): Promise<Pick<PaperQuery, 'since' | 'until' | 'condition'>> {
  const { since, until, ...rest } = where;
  const window = windowOf({ since, until });
  const conditions = await new Reader(context).read(rest, 1);
  return conditions.length === 0 ? window : { ...window, condition: allOf(conditions) };
}

/** The one concept that the filter asks for and nothing else but a window; its list needs no judging. */
export function onlyConcept(where: PaperFilterInput): string | undefined {
  const { concept, since: _since, until: _until, ...rest } = where;
  const isAlone = Object.values(rest).every((value) => value == null);
  return isAlone && concept != null ? concept : undefined;
}

class Reader {
  readonly #context: GraphQLContext;
  #conditions = 0;

  constructor(context: GraphQLContext) {
    this.#context = context;
  }

  /** All must hold. */
  async read(where: PaperFilterInput, depth: number): Promise<PaperCondition[]> {
    if (depth > LARGEST_FILTER.depth) {
      throw filterTooComplex(`is more than ${LARGEST_FILTER.depth} filters deep`);
    }
    const { concept, concepts, mentions, categories, author, organisation, and, or, not } = where;
    // All begin before any is waited for: one that fails while another is awaited here would be heard by nobody.
    const read = await Promise.all([
      concept == null ? [] : this.#named([concept], {}),
      this.#concepts(concepts ?? {}),
      mentions == null ? [] : this.#links(mentions),
      this.#days(where),
      categories == null ? [] : this.#anyFacet('CATEGORY', categories),
      author == null ? [] : this.#anyFacet('AUTHOR', [author]),
      organisation == null ? [] : this.#anyFacet('ORGANISATION', [organisation]),
      this.#nested(and ?? [], depth),
      or == null ? [] : this.#anyOf(or, depth),
      not == null ? [] : this.#noneOf(not, depth),
    ]);
    return read.flat();
  }

  async #nested(filters: readonly PaperFilterInput[], depth: number): Promise<PaperCondition[]> {
    this.#count(filters.length);
    return Promise.all(filters.map(async (each) => allOf(await this.read(each, depth + 1))));
  }

  async #anyOf(filters: readonly PaperFilterInput[], depth: number): Promise<PaperCondition[]> {
    return [oneOf(await this.#nested(filters, depth))];
  }

  async #noneOf(filter: PaperFilterInput, depth: number): Promise<PaperCondition[]> {
    return [negated(allOf(await this.read(filter, depth + 1)))];
  }

  async #concepts(given: NonNullable<PaperFilterInput['concepts']>): Promise<PaperCondition[]> {
    const link = linkOf(given);
    const [all, any, none] = await Promise.all([
      this.#named(given.all ?? [], link),
      given.any == null ? undefined : this.#named(given.any, link),
      this.#named(given.none ?? [], link),
    ]);
    const atLeast = numberWithin('atLeast', given.atLeast, ANY_COUNT);
    if (atLeast !== undefined && any === undefined) {
      throw badInput('"atLeast" says how many of "any" are wanted, but "any" is not given.');
    }
    return [
      ...all,
      ...(any === undefined
        ? []
        : [{ kind: 'of', atLeast: atLeast ?? 1, conditions: any } as const]),
      ...none.map(negated),
    ];
  }

  /** Rejects with AMBIGUOUS_NAME or UNKNOWN_NAME. */
  async #named(names: readonly string[], link: LinkCondition): Promise<PaperCondition[]> {
    this.#count(names.length);
    const concepts = await Promise.all(
      names.map((name) => getConceptCalled(nameArgument('concept', name), this.#context)),
    );
    const unique = new Map(concepts.map((concept) => [concept.uid, concept]));
    return [...unique.values()].map((concept) => conceptCondition(concept, link));
  }

  async #links(given: NonNullable<PaperFilterInput['mentions']>): Promise<PaperCondition[]> {
    this.#count(1);
    const atMost = numberWithin('atMost', given.atMost, ANY_COUNT);
    const atLeast = numberWithin('atLeast', given.atLeast, ANY_COUNT);
    return [
      {
        kind: 'links',
        ...linkOf(given),
        ...(given.kinds != null && { kinds: given.kinds }),
        atLeast: atLeast ?? (atMost === undefined ? 1 : 0),
        ...(atMost !== undefined && { atMost }),
      },
    ];
  }

  async #days({ since, until }: PaperFilterInput): Promise<PaperCondition[]> {
    if (since == null && until == null) return [];
    this.#count(1);
    const { since: from, until: to } = boundsOf(windowOf({ since, until }));
    return [{ kind: 'days', from, to }];
  }

  /** A name without letters and digits is nobody's. */
  async #anyFacet(kind: FacetKind, names: readonly string[]): Promise<PaperCondition[]> {
    this.#count(names.length);
    const facets = names.flatMap(
      (name) => facetOf(kind, nameArgument(kind.toLowerCase(), name)) ?? [],
    );
    const lists = [...new Set(facets.map(({ id }) => id))];
    const conditions = await Promise.all(
      lists.map(async (list): Promise<PaperCondition> => {
        return { kind: 'facet', list, papers: await this.#context.loaders.listed.load(list) };
      }),
    );
    const [only] = conditions;
    return conditions.length === 1 && only !== undefined ? [only] : [oneOf(conditions)];
  }

  #count(more: number): void {
    this.#conditions += more;
    if (this.#conditions <= LARGEST_FILTER.conditions) return;
    throw filterTooComplex(`has more than ${LARGEST_FILTER.conditions} conditions`);
  }
}

function conceptCondition({ uid, paperCount }: ConceptView, link: LinkCondition): PaperCondition {
  return { kind: 'concept', uid, papers: paperCount, ...link };
}

function negated(condition: PaperCondition): PaperCondition {
  return { kind: 'not', condition };
}

/** Confidence goes from 0..1 to thousandths. */
export function linkOf(given: {
  readonly role?: Role | null | undefined;
  readonly minConfidence?: number | null | undefined;
}): LinkCondition {
  const confidence = numberWithin('minConfidence', given.minConfidence, { min: 0, max: 1 });
  return {
    ...(given.role != null && { role: given.role }),
    ...(confidence !== undefined && { minConfidence: Math.ceil(1000 * confidence - 1e-9) }),
  };
}
