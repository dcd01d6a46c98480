// Drawing a window of time with the pointer: from where it was put down to where it is let go.
import { lastBar, setWindow } from '../state/timeline.ts';

/** The handles drag themselves; this begins a window anew anywhere else. */
export function dragWindow(event: PointerEvent): void {
  const brush = event.currentTarget;
  if (!(brush instanceof HTMLElement) || event.target instanceof HTMLInputElement) return;
  const barAt = (x: number) => {
    const { left, width } = brush.getBoundingClientRect();
    const count = lastBar.peek() + 1;
    return Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
  };
  const start = barAt(event.clientX);
  const onMove = (moved: PointerEvent) => {
    const end = barAt(moved.clientX);
    setWindow(Math.min(start, end), Math.max(start, end));
  };
  brush.setPointerCapture(event.pointerId);
  brush.addEventListener('pointermove', onMove);
  brush.addEventListener(
    'pointerup',
    (up) => {
      brush.removeEventListener('pointermove', onMove);
      onMove(up);
    },
    { once: true },
  );
}
