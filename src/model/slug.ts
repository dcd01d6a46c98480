// Names folded for comparison, and slugs made from them. Two spellings that fold alike are one concept.
import type { ConceptUid, Slug } from './concept.ts';
import { hashNumber, hashText } from './hash.ts';

/** Hyphens, dashes, blanks and the punctuation that spellings of one name differ in. */
const SEPARATORS = /[\s\-\u2010-\u2015_/.,:;'’‘"“”()[\]{}]+/g;

/**
 * A name as it is compared: compatibility forms, lower case, no separators, no plural s.
 * `Mixture-of-Experts` and `mixture of expert` both fold to `mixtureofexpert`; `C++` and `C#` stay apart.
 */
export function foldName(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replace(SEPARATORS, '');
  return folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss')
    ? folded.slice(0, -1)
    : folded;
}

const SPELLED: Readonly<Record<string, string>> = {
  '+': '-plus-',
  '#': '-sharp-',
  '@': '-at-',
  '&': '-and-',
  '*': '-star-',
  '%': '-percent-',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ψ: 'psi',
  ω: 'omega',
};
const TO_SPELL = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'gu');
const ACCENTS = /\p{M}+/gu;

/** Signs and Greek letters as words: `C++` gives `C-plus--plus-`, `τ-bench` `tau-bench`. */
export function spellSigns(text: string): string {
  return text.replace(TO_SPELL, spelled);
}

function spelled(sign: string): string {
  return SPELLED[sign] ?? '';
}

/** `Mixture of Experts` gives `mixture-of-experts`, `C++` `c-plus-plus`; a name without Latin letters gives `x-<hash>`. */
export function slugOf(name: string): Slug {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(TO_SPELL, spelled)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[’‘'"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (plain === '' ? `x-${hashText(name, 12)}` : plain) as Slug;
}

/** The number of the concept that was first extracted under this slug. */
export function uidOf(slug: Slug): ConceptUid {
  return hashNumber(`concept:${slug}`) as ConceptUid;
}
