// Notes in Markdown: read back by a parser, and a vault whose links all lead somewhere.
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conceptNote, paperNote } from '../../../src/exports/formats/markdown.ts';
import { markdownText, noteLink } from '../../../src/exports/syntax/markdown.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { openLibrary } from '../../graphql/library.ts';
import { exported, nodeNamed, paperTitled } from '../exported.ts';
import { wildTexts } from '../wild.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const FRONT = /^---\n([\s\S]*?)\n---\n/;

describe('a vault of notes', () => {
  it('has a note a concept and a paper, and links lead to notes or to broader concepts', async () => {
    const { head, text } = await exported('markdown', store);
    const names = [...text.matchAll(/(?:concepts|papers)\/[\w.-]+\.md(?=---\n)/g)].map(
      ([name]) => name,
    );
    expect(names.filter((name) => name.startsWith('concepts/'))).toHaveLength(head.nodes);
    expect(names.filter((name) => name.startsWith('papers/'))).toHaveLength(head.papers);
    const links = [...text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]+)?\]\](?! \(Broader)/g)].map(
      ([, to]) => to,
    );
    const missing = links.filter((link) => !names.includes(`${link}.md`));
    expect(new Set(missing)).toEqual(new Set(['concepts/parameter-efficient-fine-tuning']));
  });

  it('of a view links to concepts of the view alone', async () => {
    const { text } = await exported('markdown', store, { focus: ['LoRA'], maxNodes: 2 });
    const inPapers = text.slice(text.indexOf('papers/'));
    const linked = new Set(
      [...inPapers.matchAll(/\[\[concepts\/([a-z0-9-]+)\|/g)].map(([, to]) => to),
    );
    expect(linked.size).toBe(2);
  });
});

describe('any text', () => {
  it('stays text, and no markup', () => {
    for (const text of wildTexts(300)) expectText(text);
  });

  it('is kept in the properties of a note', () => {
    const { slug } = nodeNamed('x');
    for (const text of wildTexts(100)) {
      expect(propertiesOf(conceptNote(nodeNamed(text, { slug }), []))).toMatchObject({
        aliases: [text],
      });
      expect(propertiesOf(paperNote(paperTitled(text), []))).toMatchObject({ title: text });
    }
  });

  it('ends no link', () => {
    expect(noteLink('concepts/x', 'a]] [[b|c')).toBe('[[concepts/x|a)) ((b/c]]');
    expect(noteLink('concepts/x', '')).toBe('[[concepts/x]]');
  });

  it.each(['- item', '+ item', '1. item', '2) item', '# title', '> said', '---', '    code'])(
    'begins no block: %j',
    (text) => {
      expect(marked.parse(markdownText(text), { async: false })).toMatch(/^<p>.*<\/p>\n$/);
    },
  );
});

function expectText(text: string): void {
  const html = marked.parse(markdownText(text), { async: false });
  expect(html).toMatch(/^<p>[\s\S]*<\/p>\n$/);
  const inside = html.slice(3, -5);
  expect(inside).not.toMatch(/<(?!a href)[a-z]/);
  expect(lettersOf(unescaped(inside))).toBe(lettersOf(text));
}

function propertiesOf(note: string): unknown {
  return parse(FRONT.exec(note)?.[1] ?? '');
}

/** Blanks and control characters are not compared. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{Sm}]/gu, '');
}

function unescaped(html: string): string {
  const CHARACTERS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return html
    .replace(/<\/?a[^>]*>/g, '')
    .replace(
      /&(?:lt|gt|quot|#39|amp);/g,
      (entity) => CHARACTERS[entity as keyof typeof CHARACTERS],
    );
}
