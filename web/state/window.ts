// What is known of the window.
import { type ReadonlySignal, signal } from '@preact/signals';

export const windowIsWide = mediaSignal('(min-aspect-ratio: 1)');
export const motionIsReduced = mediaSignal('(prefers-reduced-motion: reduce)');

function mediaSignal(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener('change', () => {
    matches.value = media.matches;
  });
  return matches;
}
