// The formats of JSON, each read by the library it is made for.
import cytoscape from 'cytoscape';
import { UndirectedGraph } from 'graphology';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../../src/graph/store.ts';
import { openLibrary } from '../../graphql/library.ts';
import { exported, graphOf, nodeNamed, written } from '../exported.ts';
import { wildTexts } from '../wild.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const GRAPHOLOGY = z.object({
  attributes: z.record(z.string(), z.unknown()),
  options: z.object({
    type: z.literal('undirected'),
    multi: z.boolean(),
    allowSelfLoops: z.boolean(),
  }),
  nodes: z.array(z.object({ key: z.string(), attributes: z.record(z.string(), z.unknown()) })),
  edges: z.array(
    z.object({
      source: z.string(),
      target: z.string(),
      attributes: z.record(z.string(), z.unknown()),
    }),
  ),
});

describe('Graphology JSON', () => {
  it('is imported with all concepts and pairs', async () => {
    const { head, text } = await exported('graphology', store);
    const graph = UndirectedGraph.from(GRAPHOLOGY.parse(JSON.parse(text)));
    expect([graph.order, graph.size]).toEqual([head.nodes, head.edges]);
    expect(graph.getNodeAttribute('lora', 'label')).toBe('LoRA');
    expect(graph.getEdgeAttribute('lora', 'gsm8k', 'weight')).toBe(2);
    expect(graph.getAttribute('query')).toBe('whole graph');
  });
});

const CYTOSCAPE = z.object({
  elements: z.object({
    nodes: z.array(z.object({ data: z.looseObject({ id: z.string() }) })),
    edges: z.array(z.object({ data: z.looseObject({ source: z.string(), target: z.string() }) })),
  }),
});

describe('Cytoscape JSON', () => {
  it('is loaded with all concepts and pairs', async () => {
    const { head, text } = await exported('cytoscape', store, { focus: ['LoRA'] });
    const { elements } = CYTOSCAPE.parse(JSON.parse(text));
    const graph = cytoscape({ headless: true, elements });
    expect([graph.nodes().length, graph.edges().length]).toEqual([head.nodes, head.edges]);
    expect(graph.$id('lora').data('name')).toBe('LoRA');
    graph.destroy();
  });
});

const VOSVIEWER = z.object({
  network: z.object({
    items: z.array(
      z.object({
        id: z.int(),
        label: z.string(),
        x: z.number(),
        y: z.number(),
        cluster: z.int().min(1),
        weights: z.object({ Papers: z.int() }),
      }),
    ),
    links: z.array(z.object({ source_id: z.int(), target_id: z.int(), strength: z.int() })),
  }),
});

describe('VOSviewer JSON', () => {
  it('numbers its items from 1, and links them by their numbers', async () => {
    const { head, text } = await exported('vosviewer', store, { focus: ['LoRA'] });
    const { items, links } = VOSVIEWER.parse(JSON.parse(text)).network;
    expect(items.map(({ id }) => id)).toEqual(items.map((_, i) => i + 1));
    expect([items.length, links.length]).toEqual([head.nodes, head.edges]);
    const labels = links.map(({ source_id, target_id }) =>
      [items[source_id - 1]?.label, items[target_id - 1]?.label].sort(),
    );
    expect(labels).toContainEqual(['LLaMA', 'LoRA']);
  });
});

describe('JSON-LD', () => {
  const SKOS = 'http://www.w3.org/2004/02/skos/core#';

  it('is read as SKOS: other names, parents, definitions', async () => {
    const { head, text } = await exported('jsonld', store);
    const quads = await quadsOf(text);
    const of = (predicate: string, subject?: string) =>
      quads.filter(
        (quad) =>
          quad.predicate.value === predicate &&
          (subject === undefined || quad.subject.value === subject),
      );
    const isA = of('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
    expect(isA.filter(({ object }) => object.value === `${SKOS}Concept`)).toHaveLength(head.nodes);
    expect(
      isA.filter(({ object }) => object.value === 'urn:paperloom:vocabulary:CoOccurrence'),
    ).toHaveLength(head.edges);
    const lora = 'urn:paperloom:concept:lora';
    expect(of(`${SKOS}prefLabel`, lora).map(({ object }) => object.value)).toEqual(['LoRA']);
    expect(of(`${SKOS}altLabel`, lora).map(({ object }) => object.value)).toContain(
      'Low-Rank Adaptation',
    );
    expect(of(`${SKOS}broader`, lora).map(({ object }) => object.value)).toEqual([
      'urn:paperloom:concept:parameter-efficient-fine-tuning',
    ]);
  });
});

describe('any text', () => {
  it('is kept in all of them', async () => {
    const texts = wildTexts(200);
    const graph = graphOf(texts.map((name, i) => nodeNamed(name, { slug: slug(i) })));
    const graphology = GRAPHOLOGY.parse(JSON.parse((await written('graphology', graph)).text));
    expect(graphology.nodes.map(({ attributes }) => attributes['label'])).toEqual(texts);
    const quads = await quadsOf((await written('jsonld', graph)).text);
    const labels = quads.filter(({ predicate }) => predicate.value === `${SKOS_LABEL}`);
    expect(labels).toHaveLength(texts.length);
  });
});

const SKOS_LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel';

function slug(i: number) {
  return nodeNamed(`concept ${i}`).slug;
}

const QUAD = z.object({
  subject: z.object({ value: z.string() }),
  predicate: z.object({ value: z.string() }),
  object: z.object({ value: z.string() }),
});

/** Its context stands in the file: nothing is fetched. */
async function quadsOf(text: string) {
  const document: jsonld.JsonLdDocument = JSON.parse(text);
  const documentLoader = async (url: string) => {
    throw new Error(`Nothing may be fetched, not even ${url}.`);
  };
  return z.array(QUAD).parse(await jsonld.toRDF(document, { documentLoader }));
}
