// BibTeX: the papers as a bibliography for LaTeX, Zotero and JabRef.
import type { PaperView } from '../../graph/views.ts';
import { type ExportFormat, headLines } from '../format.ts';
import { latexText } from '../syntax/latex.ts';

export const bibtex: ExportFormat = {
  name: 'bibtex',
  summary: 'BibTeX of the papers, for LaTeX, Zotero and JabRef',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  subject: 'papers',
  async *write(graph, head) {
    // An at sign would begin an entry, even here.
    for (const line of headLines(head))
      yield `% ${line.replace(/\s+/g, ' ').replaceAll('@', '(at)')}\n`;
    for await (const papers of graph.papers()) {
      yield papers.map((paper) => entryOf(paper)).join('');
    }
  },
};

/** A paper that has no DOI is on arXiv or nowhere, as far as is known: BibTeX has no better word for either than `misc`. */
export function entryOf(paper: PaperView): string {
  const { key, title, authors, publishedOn, arxiv, doi, url, abstract, categories } = paper;
  const [year, month] = publishedOn?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Twice in braces: styles must not change the case of names.
    ['title', `{${latexText(title)}}`],
    ['author', authors.length === 0 ? null : authors.map(authorText).join(' and ')],
    ['year', year],
    ['month', month === undefined ? null : String(Number(month))],
    ['doi', doi === null ? null : latexText(doi)],
    ['eprint', arxiv === null ? null : latexText(arxiv)],
    ['archiveprefix', arxiv === null ? null : 'arXiv'],
    ['primaryclass', arxiv === null ? null : categories[0] && latexText(categories[0])],
    ['url', url === null ? null : latexText(url)],
    ['abstract', abstract === '' ? null : latexText(abstract)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value == null || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `\n@misc{${citeKey(key)},\n${lines.join(',\n')}\n}\n`;
}

/** In braces where it would be taken apart: a comma, or the word that stands between two names. */
function authorText(author: string): string {
  const text = latexText(author);
  return /,|\band\b/i.test(text) ? `{${text}}` : text;
}

/** Keys are unique, and stay so: what a cite key cannot hold is written as its number. */
export function citeKey(key: string): string {
  return key.replace(
    /[^A-Za-z0-9:./-]/g,
    (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`,
  );
}
