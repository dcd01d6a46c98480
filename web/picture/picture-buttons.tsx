// Zoom, at the lower right of the picture.
import { currentRenderer } from './current-renderer.ts';
import type { Renderer } from './renderer.ts';
import { showAll, zoomIn, zoomOut } from './zoom.ts';

const BUTTONS: readonly {
  readonly sign: string;
  readonly name: string;
  readonly act: (renderer: Renderer) => void;
}[] = [
  { sign: '+', name: 'Zoom in', act: zoomIn },
  { sign: '−', name: 'Zoom out', act: zoomOut },
  { sign: '⤢', name: 'Show all', act: showAll },
];

export function PictureButtons() {
  const renderer = currentRenderer.value;
  return (
    <div class="picture-buttons">
      {BUTTONS.map(({ sign, name, act }) => (
        <button
          key={name}
          type="button"
          class="icon-button"
          title={name}
          aria-label={name}
          onClick={() => renderer && act(renderer)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
