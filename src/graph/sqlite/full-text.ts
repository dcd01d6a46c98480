// A search as FTS5 reads it (https://sqlite.org/fts5.html#full_text_query_syntax): everything quoted, so no word is syntax.
import type { SearchQuery, SearchTerm } from '../search-query.ts';

/** `fine-tun* -"large model"` becomes `("fine-tun" *) NOT ("large model")`. */
export function printFts5({ must, mustNot }: SearchQuery): string {
  const wanted = `(${must.map(printTerm).join(' AND ')})`;
  return mustNot.length === 0 ? wanted : `${wanted} NOT (${mustNot.map(printTerm).join(' OR ')})`;
}

function printTerm({ words, prefix }: SearchTerm): string {
  const quoted = `"${words.replaceAll('"', '""')}"`;
  return prefix ? `${quoted} *` : quoted;
}
