// The coloured dot of a kind; the kind is always told in words too.
import type { ConceptKind } from '../api/operations.ts';
import { kindVariable } from '../picture/palette.ts';

export function KindDot({ kind }: { readonly kind: ConceptKind }) {
  return <span class={`dot ${kindVariable(kind)}`} aria-hidden="true" />;
}
