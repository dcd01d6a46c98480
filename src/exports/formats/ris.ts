// RIS: the papers as a bibliography for EndNote, Mendeley, Zotero and VOSviewer.
import type { PaperView } from '../../graph/views.ts';
import type { ExportFormat, Head } from '../format.ts';

export const ris: ExportFormat = {
  name: 'ris',
  summary: 'RIS of the papers, for EndNote, Mendeley and Zotero',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  subject: 'papers',
  async *write(graph, head) {
    for await (const papers of graph.papers()) {
      yield papers.map((paper) => recordOf(paper, head)).join('');
    }
  },
};

/** RIS has no remarks, so each record tells where it comes from: DB the program, DP query, data and lexicon. */
export function recordOf(paper: PaperView, { generator, query, hash, lexicon }: Head): string {
  const { key, title, authors, publishedOn, arxiv, doi, url, abstract, categories } = paper;
  const [year, month = '', day = ''] = publishedOn?.split('-') ?? [];
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    // A preprint is an unpublished work there; what has a DOI was published somewhere.
    ['TY', doi === null ? 'UNPB' : 'GEN'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    ['PY', year],
    ['DA', year === undefined ? null : `${year}/${month}/${day}/`],
    ['DO', doi],
    ['AN', arxiv === null ? null : `arXiv:${arxiv}`],
    ['UR', url],
    ['AB', abstract],
    ...categories.map((category) => ['KW', category] as const),
    ['DB', generator],
    ['DP', `${query}; sha256:${hash}; lexicon ${lexicon ?? 'none'}`],
  ];
  const lines = tags.flatMap(([tag, value]) => {
    const text = value == null ? '' : oneLine(value);
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** A value ends with its line. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
}
