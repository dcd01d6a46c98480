// A concept's name that leads to it.
import type { ConceptNameFragment } from '../api/operations.ts';
import { KindDot } from '../controls/kind-dot.tsx';
import { pickConcept } from '../state/pick.ts';
import { addressAfter } from '../state/view.ts';
import { followHere } from './follow-here.ts';

export function ConceptLink({
  concept,
}: {
  readonly concept: Pick<ConceptNameFragment, 'slug' | 'name' | 'kind'>;
}) {
  const { slug, name, kind } = concept;
  return (
    <a
      class="concept-link"
      href={addressAfter({ concept: slug, paper: null, tool: null })}
      onClick={followHere(() => pickConcept(slug))}
    >
      <KindDot kind={kind} />
      {name}
    </a>
  );
}
