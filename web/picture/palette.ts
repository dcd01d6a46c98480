// The colours of the picture, read from the style sheet, where alone they are written.
import type { ConceptKind } from '../api/operations.ts';
import { KINDS } from '../model/kinds.ts';
import type { Palette } from '../model/palette.ts';

const COMMUNITIES = 10;
const YEARS = 5;

export function readPalette(styles: CSSStyleDeclaration): Palette {
  const colour = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  const row = (name: string, length: number) =>
    Array.from({ length }, (_, i) => colour(`${name}-${i}`));
  return {
    background: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    kinds: Object.fromEntries(KINDS.map(({ kind }) => [kind, colour(kindVariable(kind))])),
    communities: row('community', COMMUNITIES),
    years: row('year', YEARS),
  };
}

/** Of the style sheet, without its dashes: `kind-method`. */
export function kindVariable(kind: ConceptKind): string {
  return `kind-${kind.toLowerCase()}`;
}
