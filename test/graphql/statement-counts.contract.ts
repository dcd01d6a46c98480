// Batching proved by counting: what a query costs in statements and messages does not grow with its rows. For any store.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { StatementObserver } from '../../src/graph/statements.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Kind } from '../../src/model/concept.ts';
import { ask } from './ask.ts';
import { fillStore, LEXICON } from './library.ts';
import type { PaperSketch } from './make-paper.ts';

/** `openEmpty` opens a store that holds nothing yet and tells the observer of each message. */
export function describeStatementCounts(
  store: string,
  openEmpty: (observer: StatementObserver) => Promise<GraphStore>,
): void {
  describe(`statements of a query to ${store}`, () => {
    const messages: (readonly string[])[] = [];
    let opened: GraphStore;
    beforeAll(async () => {
      opened = await openEmpty({ roundTrip: (statements) => messages.push(statements) });
      await opened.syncLexicon(LEXICON, 'lexicon-1');
      await fillStore(opened, fiftyPapers());
    });
    afterAll(() => opened.close());

    /** The statements of each message that the query caused. */
    async function messagesOf(query: string, variables: Readonly<Record<string, unknown>>) {
      messages.length = 0;
      const data = await ask(opened, query, variables);
      return { data, messages: messages.map((statements) => statements.join()).toSorted() };
    }

    it('are one a level, for five papers as for fifty', async () => {
      const few = await messagesOf(NESTED, { first: 5 });
      const many = await messagesOf(NESTED, { first: 50 });
      expect(PAPERS.parse(few.data).papers.edges).toHaveLength(5);
      expect(PAPERS.parse(many.data).papers.edges).toHaveLength(50);
      expect(few.messages).toEqual([
        'concepts/broader',
        'mentions/page',
        'meta/counters',
        'papers/page',
        'relations/strongest',
      ]);
      expect(many.messages).toEqual(few.messages);
    });

    it('are as few where lists of one level are asked for with the same arguments', async () => {
      const { messages: caused } = await messagesOf(LISTS, {});
      expect(caused).toEqual([
        'concepts/forms',
        'concepts/narrower',
        'concepts/page-by-papers',
        'mentions/count',
        'mentions/page',
      ]);
    });

    it('are one for many nodes of a type', async () => {
      const { data } = await messagesOf('{ papers(first: 50) { nodes { id } } }', {});
      const ids = NODES.parse(data).papers.nodes.map(({ id }) => id);
      const { messages: caused } = await messagesOf(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        {
          ids,
        },
      );
      expect(ids).toHaveLength(50);
      expect(caused).toEqual(['papers/load']);
    });

    it('are one a level of a neighbourhood, whatever the number of nodes', async () => {
      const query =
        'query ($max: Int) { graph(focus: ["lora", "topic-1"], depth: 3, maxNodes: $max) { nodes { slug } edges { papers } } }';
      const { messages: caused } = await messagesOf(query, { max: 500 });
      const levels = (name: string) => caused.filter((each) => each === name).length;
      expect(levels('relations/partners')).toBeLessThanOrEqual(3);
      expect(levels('concepts/load')).toBeLessThanOrEqual(3);
      expect([...new Set(caused)]).toEqual([
        'concepts/by-slug',
        'concepts/load',
        'relations/among',
        'relations/partners',
      ]);
    });

    it('are one more for each measure of a view that is asked for, and none for those that are not', async () => {
      const query =
        '{ graph(maxNodes: 40) { nodes { x y community pageRank degree omittedNeighbours } edges { npmi } communities { name } truncatedBecause totalNodes } }';
      const { messages: caused } = await messagesOf(query, {});
      expect(caused).toEqual([
        'concepts/count-kinds',
        'concepts/load',
        'concepts/page-by-papers',
        'layout/find',
        'meta/counters',
        'relations/among',
        'relations/count-outside',
      ]);
    });

    it('are one for each question of time and relations, for two concepts as for thirty', async () => {
      const few = await messagesOf(THROUGH_TIME, { first: 2 });
      const many = await messagesOf(THROUGH_TIME, { first: 30 });
      expect(many.messages).toEqual(few.messages);
      expect(new Set(few.messages).size).toBe(few.messages.length);
    });

    it('count nothing that is not selected', async () => {
      const { messages: caused } = await messagesOf(
        '{ papers(where: { since: "2020" }) { nodes { title } } }',
        {},
      );
      expect(caused).toEqual(['papers/page']);
    });
  });
}

const NESTED = `query ($first: Int!) {
  papers(first: $first) {
    edges { node {
      title
      mentions {
        role
        evidence { sentence }
        concept {
          name
          broader { name }
          coOccurring(first: 5) { edges { papers npmi node { name } } }
          papers(first: 3) {
            totalCount
            edges { role confidence evidence { sentence } node { title } }
          }
        }
      }
    } }
  }
}`;

const LISTS = `{
  concepts(first: 50) { nodes {
    aliases
    narrower { name }
    papers(first: 2, where: { since: "2020" }) { totalCount totalCountIsLowerBound nodes { title } }
  } }
}`;

const THROUGH_TIME = `query ($first: Int!) {
  concepts(first: $first) { nodes {
    trend(interval: QUARTER) { points { papers share } }
    growth { score }
    firstSeenOn
    introducedBy { title }
    paperCount(includeNarrower: true)
    coOccurring(first: 3, since: "2024", orderBy: NPMI) {
      edges { npmi lift node { name } firstPaper { key } }
    }
  } }
}`;

const PAPERS = z.object({ papers: z.object({ edges: z.array(z.unknown()) }) });
const NODES = z.object({ papers: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

/** Each names LoRA and three of thirty topics. */
function fiftyPapers(): PaperSketch[] {
  return Array.from({ length: 50 }, (_, i) => {
    const topics = [i % 30, (7 * i + 1) % 30, (11 * i + 2) % 30].map((n) => `Topic ${n}`);
    const names = [...new Set(topics)].map((surface) => ({ surface, kind: 'TASK' as Kind }));
    return {
      title: `Report ${i}`,
      abstract: `LoRA was tried. It met ${names.map(({ surface }) => surface).join(', ')}, and held.`,
      arxiv: `2405.${String(i).padStart(5, '0')}`,
      on: `2024-05-${String(1 + (i % 28)).padStart(2, '0')}`,
      names: [{ surface: 'LoRA', kind: 'METHOD' as Kind }, ...names],
    };
  });
}
