// The tools beside the search box.
import type { Tool } from '../model/view.ts';
import { callAttention } from '../state/attention.ts';
import { change, view } from '../state/view.ts';

const TOOLS: readonly { readonly tool: Tool; readonly name: string; readonly title: string }[] = [
  { tool: 'path', name: 'Path', title: 'How one concept leads to another' },
  { tool: 'compare', name: 'Compare', title: 'Two to four concepts over time' },
  { tool: 'tag', name: 'Tag my text', title: 'What an abstract of your own names' },
];

export function ToolButtons() {
  const { tool: current, form } = view.value;
  return (
    <>
      {TOOLS.map(({ tool, name, title }) => (
        <button
          key={tool}
          type="button"
          class="button plain"
          title={title}
          aria-pressed={current === tool}
          onClick={() => toggle(tool)}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        class="button plain"
        aria-pressed={form === 'table'}
        title="What is drawn, as a table"
        onClick={() => change({ form: form === 'table' ? 'map' : 'table' })}
      >
        Table
      </button>
    </>
  );
}

/** A tool that opens waits for its first field to be filled. */
function toggle(tool: Tool): void {
  const isOpen = view.peek().tool === tool;
  change({ tool: isOpen ? null : tool, paper: null });
  if (!isOpen) callAttention(firstFieldOf(tool));
}

function firstFieldOf(tool: Tool): string {
  if (tool !== 'path') return tool;
  return view.peek().from === null ? 'path-from' : 'path-to';
}
