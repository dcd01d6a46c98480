// What a concept is named together with, and how strongly the two are bound.
import { windowText } from '../model/window-text.ts';
import type { ConceptDetails } from '../state/concept.ts';
import { view } from '../state/view.ts';
import { ConceptLink } from './concept-link.tsx';

export function CoOccurring({ details }: { readonly details: ConceptDetails }) {
  const { edges } = details.coOccurring;
  if (edges.length === 0) return null;
  const { categories } = view.value;
  const within = [windowText(view.value), ...categories]
    .filter((text) => text !== null)
    .join(' · ');
  const most = Math.max(...edges.map(({ papers }) => papers));
  return (
    <section>
      <h3>Named together with {within !== '' && <span class="quiet">{within}</span>}</h3>
      <table class="together">
        <thead>
          <tr>
            <th scope="col">concept</th>
            <th scope="col">papers</th>
            <th scope="col">
              <abbr title="Normalised pointwise mutual information: 0 is chance, 1 is only together">
                NPMI
              </abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node, papers, npmi }) => (
            <tr key={node.slug}>
              <th scope="row">
                <ConceptLink concept={node} />
              </th>
              <td>
                <span class="bar" style={{ '--share': papers / most }} aria-hidden="true" />
                {papers}
              </td>
              <td>{npmi.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
