// Tokens in, spans that look like names out: by their letters, by capitals within a sentence, by a colon or a cue.

import type { Finding } from '../candidate.ts';
import { spanOfTokens } from '../candidate.ts';
import type { Document, Token } from '../document.ts';
import type { Shape } from '../shape.ts';

const LONGEST_NAME = 6;

/** Spans may overlap; the scorer chooses. At most a few a token. */
export function findNames(document: Document): Finding[] {
  const found: Finding[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = document.tokens[i];
      if (!token) continue;
      const shape = token.word.shape;
      const silent = sentence.shouted || i === sentence.firstToken;
      if (!isNameLike(token, shape, silent)) continue;
      if (shape !== 'cap')
        found.push({ ...spanOfTokens(document, i, i + 1), rule: `shape:${shape}` });
      else if (!silent) found.push({ ...spanOfTokens(document, i, i + 1), rule: 'shape:capital' });
      const versionEnd = versionTail(document, i, sentence.endToken);
      if (versionEnd > i + 1)
        found.push({ ...spanOfTokens(document, i, versionEnd), rule: 'shape:version' });
      if (!sentence.shouted) found.push(...capitalRuns(document, i, sentence.endToken));
    }
  }
  return [...found, ...beforeColon(document), ...afterNaming(document)];
}

function isNameLike(token: Token, shape: Shape, silent: boolean): boolean {
  if (shape === 'none' || token.word.isNoName) return false;
  return shape !== 'cap' || !silent || token.word.text.includes('-');
}

/** Runs of two or more words in capitals that begin at `from`: each end is a candidate. */
function capitalRuns(document: Document, from: number, end: number): Finding[] {
  const found: Finding[] = [];
  for (let to = from + 1; to < Math.min(end, from + LONGEST_NAME); to++) {
    const token = document.tokens[to];
    if (!token?.runsOn) break;
    const isCapital = token.word.isCapital || token.word.isVersion;
    if (!isCapital && !LINK.has(token.word.lower)) break;
    if (isCapital && !token.word.isStop)
      found.push({ ...spanOfTokens(document, from, to + 1), rule: 'shape:capitals' });
  }
  return found;
}

const LINK: ReadonlySet<string> = new Set(['of', 'the', 'in', 'for', 'and', 'on', 'with', 'to']);

/** The end of a name with its version after it: `Llama 3.1 70B`, `Claude 3.5 Sonnet`. */
function versionTail(document: Document, from: number, end: number): number {
  let to = from + 1;
  while (to < Math.min(end, from + 5)) {
    const token = document.tokens[to];
    if (!token?.runsOn || !(token.word.isVersion || token.word.isEdition)) break;
    to++;
  }
  return to;
}

/** `Name: what it is` at the start of a title, of up to four words. */
function beforeColon(document: Document): Finding[] {
  const end = document.tokens.findIndex(
    (t, i) => i > 0 && (t.field === 'abstract' || /^\s*[:：]/.test(t.gap)),
  );
  const token = document.tokens[end];
  if (end < 1 || end > 4 || token?.field !== 'title') return [];
  return [{ ...spanOfTokens(document, 0, end), rule: 'cue:title' }];
}

/** `called X`, `dubbed X`: one word, or a run of capitals (found above). */
function afterNaming(document: Document): Finding[] {
  const found: Finding[] = [];
  document.tokens.forEach((token, i) => {
    const before = document.tokens[i - 1];
    if (!before || before.field !== token.field || !before.word.names) return;
    if (token.word.isStop || token.word.isGeneric) return;
    found.push({ ...spanOfTokens(document, i, i + 1), rule: 'cue:named' });
  });
  return found;
}
