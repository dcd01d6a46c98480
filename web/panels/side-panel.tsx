// Beside the picture: what was picked.
import { view } from '../state/view.ts';
import { ConceptPanel } from './concept-panel.tsx';
import { PaperPanel } from './paper-panel.tsx';

export function SidePanel() {
  const { concept, paper } = view.value;
  if (paper !== null) return <PaperPanel />;
  if (concept !== null) return <ConceptPanel />;
  return null;
}
