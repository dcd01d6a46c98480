// A search as FTS5 reads it (https://sqlite.org/fts5.html#full_text_query_syntax): everything quoted, so no word is syntax.
import type { SearchQuery, SearchTerm } from '../search-query.ts';

/** `fine-tun* a OR title:b -"large model"` becomes `(("fine-tun" *) AND ("a" OR {title} : "b")) NOT ("large model")`. */
export function printFts5({ must, mustNot }: SearchQuery): string {
  const wanted = `(${must.map(printAny).join(' AND ')})`;
  return mustNot.length === 0 ? wanted : `${wanted} NOT ${printAny(mustNot)}`;
}

function printAny(terms: readonly SearchTerm[]): string {
  return `(${terms.map(printTerm).join(' OR ')})`;
}

function printTerm({ words, prefix, field }: SearchTerm): string {
  const quoted = `"${words.replaceAll('"', '""')}"`;
  const where = field === undefined ? '' : `{${field}} : `;
  return prefix ? `${where}${quoted} *` : `${where}${quoted}`;
}
