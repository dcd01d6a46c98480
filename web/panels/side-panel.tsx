// Beside the picture: what was picked. A paper comes before a tool, a tool before a concept.
import type { ComponentType } from 'preact';
import type { Tool } from '../model/view.ts';
import { view } from '../state/view.ts';
import { ComparePanel } from './compare-panel.tsx';
import { ConceptPanel } from './concept-panel.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { PathPanel } from './path-panel.tsx';
import { TagPanel } from './tag-panel.tsx';

const TOOL_PANELS: Readonly<Record<Tool, ComponentType>> = {
  path: PathPanel,
  compare: ComparePanel,
  tag: TagPanel,
};

export function SidePanel() {
  const { concept, paper, tool } = view.value;
  if (paper !== null) return <PaperPanel />;
  if (tool !== null) {
    const ToolPanel = TOOL_PANELS[tool];
    return <ToolPanel />;
  }
  return concept === null ? null : <ConceptPanel />;
}
