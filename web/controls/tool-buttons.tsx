// The tools beside the search box.
import type { Tool } from '../model/view.ts';
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
          onClick={() => change({ tool: current === tool ? null : tool, paper: null })}
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
