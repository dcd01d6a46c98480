// Notes in Markdown with links, in an archive: a vault for Obsidian, Logseq or any editor. A note a concept and a paper.
import { stringify } from 'yaml';
import type { PaperView } from '../../graph/views.ts';
import { conceptsOfPaper } from '../concepts-of-paper.ts';
import { type ExportFormat, headLines } from '../format.ts';
import type { ExportNeighbour, ExportNode } from '../graph.ts';
import { inSlices, itemsOf } from '../in-slices.ts';
import { markdownText, noteLink } from '../syntax/markdown.ts';
import { type ArchivedFile, zipped } from '../syntax/zip.ts';

/** Concepts whose neighbours are loaded together. */
const CONCEPTS_AT_ONCE = 100;
/** Neighbours that a note links to. */
const NEIGHBOURS = 20;

export const markdown: ExportFormat = {
  name: 'markdown',
  summary: 'Markdown notes with links in a zip: a vault for Obsidian',
  extension: 'zip',
  mediaType: 'application/zip',
  subject: 'both',
  write: (graph, head) =>
    zipped(
      (async function* (): AsyncGenerator<ArchivedFile> {
        const lines = headLines(head).map((line) => `- ${markdownText(line)}\n`);
        yield { name: 'About.md', text: `# Paperloom\n\n${lines.join('')}` };
        for await (const nodes of inSlices(itemsOf(graph.nodes()), CONCEPTS_AT_ONCE)) {
          const neighbours = await graph.neighbours(
            nodes.map(({ uid }) => uid),
            NEIGHBOURS,
          );
          yield* nodes.map((node, i) => ({
            name: `concepts/${node.slug}.md`,
            text: conceptNote(node, neighbours[i] ?? []),
          }));
        }
        for await (const paper of itemsOf(graph.papers())) {
          const text = paperNote(paper, await graph.find(conceptsOfPaper(paper)));
          yield { name: `papers/${fileName(paper.key)}.md`, text };
        }
      })(),
    ),
};

export function conceptNote(node: ExportNode, neighbours: readonly ExportNeighbour[]): string {
  const { name, kind, papers, aliases, definition, broader, firstOn, lastOn } = node;
  const properties = {
    // Obsidian finds and completes a note by its aliases.
    aliases: [name, ...aliases],
    kind: kind.toLowerCase(),
    papers,
    ...(firstOn !== null && { first: firstOn }),
    ...(lastOn !== null && { last: lastOn }),
    tags: [`paperloom/${kind.toLowerCase()}`],
  };
  return note(properties, name, [
    ...(definition === null ? [] : [markdownText(definition)]),
    ...section(
      'Broader',
      broader.map((parent) => noteLink(`concepts/${parent}`, '')),
    ),
    ...section(
      'Together with',
      neighbours.map((other) => `${conceptLink(other)} (${other.papers})`),
    ),
  ]);
}

/** `concepts`: those it names that have a note. */
export function paperNote(paper: PaperView, concepts: readonly NamedNote[]): string {
  const { key, title, abstract, authors, publishedOn, url, doi, arxiv } = paper;
  const properties = {
    key,
    title,
    ...(authors.length > 0 && { authors }),
    ...(publishedOn !== null && { published: publishedOn }),
    ...(url !== null && { url }),
    ...(doi !== null && { doi }),
    ...(arxiv !== null && { arxiv }),
    tags: ['paperloom/paper'],
  };
  return note(properties, title, [
    ...(abstract === '' ? [] : [markdownText(abstract)]),
    ...section('Concepts', concepts.map(conceptLink)),
  ]);
}

type NamedNote = Pick<ExportNode, 'slug' | 'name'>;

function conceptLink({ slug, name }: NamedNote): string {
  return noteLink(`concepts/${slug}`, name);
}

function note(properties: object, title: string, parts: readonly string[]): string {
  const front = stringify(properties, { lineWidth: 0 });
  return [`---\n${front}---`, `# ${markdownText(title)}`, ...parts].join('\n\n').concat('\n');
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [`## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`];
}

/** Keys are unique; what a file system refuses is written as its number. */
function fileName(key: string): string {
  return key.replace(
    /[^A-Za-z0-9.-]/g,
    (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}`,
  );
}
