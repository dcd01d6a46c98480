// Pieces of words folded for comparison: case, plural, and British against American spelling.
// Names fold piece by piece here, so that `mixtures of experts` and `Mixture-of-Experts` meet inside a phrase too.

/** Signs inside a token that spellings of one name differ in. Catches the dot of `GPT-3.5`; refuses `+` and `@`. */
const SIGNS = /[.&']/g;
/** Most pieces: nothing but small letters, which are folded already but for their ending. Refuses `Model`, `naïve`. */
const PLAIN = /^[a-z]+$/;

/** `Experts` gives `expert`, `LLMs` `llm`, `optimisation` `optimization`, `losses` `loss`. */
export function foldPiece(piece: string): string {
  const lower = PLAIN.test(piece)
    ? piece
    : piece.normalize('NFKC').toLowerCase().replace(SIGNS, '');
  return american(singular(piece, lower));
}

/** `LLMs`: capitals and a small s. Refuses `LLMS`, `is`. */
const ACRONYM_PLURAL = /[\p{Lu}\d]s$/u;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['biases', 'bias'],
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
  ['corpora', 'corpus'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['syntheses', 'synthesis'],
  ['diagnoses', 'diagnosis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
]);
/** Plurals in -es that lose both letters. Catches `losses`, `boxes`, `searches`; refuses `databases`. */
const ES_PLURAL = /(?:ss|x|ch|sh|zz)es$/;
/** A final s that is no plural. Catches `loss`, `bias`, `corpus`, `analysis`; refuses `models`. */
const NO_PLURAL = /(?:ss|us|is|bias|gas|atlas|canvas|lens|always|series|kubernetes)$/;

function singular(piece: string, lower: string): string {
  if (ACRONYM_PLURAL.test(piece)) return lower.slice(0, -1);
  if (lower.length <= 3 || !(lower.endsWith('s') || lower.endsWith('a'))) return lower;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (!lower.endsWith('s') || NO_PLURAL.test(lower)) return lower;
  if (ES_PLURAL.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, -1);
}

/** What may be British in a word; most words need no closer look. */
const MAYBE_BRITISH = /is[aei]|ll[ei]|our/;
/** British endings. Catches `optimisation`, `tokeniser`, `modelling`; refuses `precision`, `rising`. */
const BRITISH =
  /(?<=[a-z]{3})is(?=ation$|er$|ed$|ing$)|(?<=mode|labe|trave|signa)ll(?=ing$|ed$|er$)/;

function american(word: string): string {
  return word.length < 7 || !MAYBE_BRITISH.test(word)
    ? word
    : word
        .replace(BRITISH, (ending) => (ending === 'is' ? 'iz' : 'l'))
        .replace('behaviour', 'behavior')
        .replace('colour', 'color');
}

/** Where a phrase is cut into pieces. Catches the blank and hyphens of `fine-tuned LLM`; refuses `3.5`. */
const CUTS = /[\s\-\u2010-\u2015_/,:;()[\]{}]+|['’]s?(?=\s|$)/;

/** A whole phrase folded piece by piece, without separators: `mixtures of experts` gives `mixtureofexpert`. */
export function foldPhrase(phrase: string): string {
  return foldPieces(phrase).join('');
}

export function foldPieces(phrase: string): string[] {
  return phrase.split(CUTS).filter(Boolean).map(foldPiece);
}
