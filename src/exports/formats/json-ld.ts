// JSON-LD 1.1 with SKOS (https://www.w3.org/TR/skos-reference/): concepts with other names and parents as linked data.
import { type ExportFormat, headLines } from '../format.ts';
import type { ExportEdge, ExportNode } from '../graph.ts';
import { rounded } from '../look.ts';
import { jsonItems } from '../syntax/json.ts';

const SCHEME = 'urn:paperloom:scheme';

const CONTEXT = {
  '@version': 1.1,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  pl: 'urn:paperloom:vocabulary:',
  concept: 'urn:paperloom:concept:',
  id: '@id',
  type: '@type',
  prefLabel: 'skos:prefLabel',
  altLabel: { '@id': 'skos:altLabel', '@container': '@set' },
  definition: 'skos:definition',
  notation: 'skos:notation',
  broader: { '@id': 'skos:broader', '@type': '@id', '@container': '@set' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  kind: 'pl:kind',
  papers: 'pl:papers',
  npmi: { '@id': 'pl:npmi', '@type': 'xsd:double' },
  between: { '@id': 'pl:between', '@type': '@id', '@container': '@set' },
  first: 'pl:firstPaperOn',
  last: 'pl:lastPaperOn',
  title: 'dcterms:title',
  description: 'dcterms:description',
};

export const jsonLd: ExportFormat = {
  name: 'jsonld',
  summary: 'JSON-LD with SKOS: concepts, other names and parents as linked data',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  subject: 'graph',
  async *write(graph, head) {
    const scheme = {
      id: SCHEME,
      type: 'skos:ConceptScheme',
      title: 'Paperloom',
      description: headLines(head).join('\n'),
    };
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(scheme)}`;
    if (head.nodes > 0) yield ',';
    yield* jsonItems(graph.nodes(), conceptOf);
    if (head.edges > 0) yield ',';
    yield* jsonItems(graph.edges(), pairOf);
    yield ']}\n';
  },
};

/** The slug, made of `a-z0-9-`, needs no escaping in an IRI. */
function conceptOf({
  slug,
  name,
  kind,
  definition,
  aliases,
  broader,
  papers,
  firstOn,
  lastOn,
}: ExportNode) {
  return {
    id: `concept:${slug}`,
    type: 'skos:Concept',
    prefLabel: name,
    ...(aliases.length > 0 && { altLabel: aliases }),
    ...(definition !== null && { definition }),
    notation: slug,
    ...(broader.length > 0 && { broader: broader.map((parent) => `concept:${parent}`) }),
    inScheme: SCHEME,
    kind: kind.toLowerCase(),
    papers,
    ...(firstOn !== null && { first: firstOn }),
    ...(lastOn !== null && { last: lastOn }),
  };
}

function pairOf({ source, target, papers, npmi, firstOn, lastOn }: ExportEdge) {
  return {
    type: 'pl:CoOccurrence',
    between: [`concept:${source.slug}`, `concept:${target.slug}`],
    papers,
    npmi: rounded(npmi),
    ...(firstOn !== null && { first: firstOn }),
    ...(lastOn !== null && { last: lastOn }),
  };
}
