// Said where the browser cannot draw: the table shows the same.
import { signal } from '@preact/signals';
import { change } from '../state/view.ts';

export const cannotDraw = signal(false);

export function NoDrawing() {
  return (
    <div class="notice" role="alert">
      <h2>This browser draws no WebGL</h2>
      <p>Turn hardware acceleration on, or look at the same concepts as a table.</p>
      <button type="button" class="button" onClick={() => change({ form: 'table' })}>
        Show the table
      </button>
    </div>
  );
}
