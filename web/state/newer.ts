// Whether the graph has changed since the page asked for it. A look at the service's revision now and then, while the page is seen.
import { computed, effect, signal } from '@preact/signals';
import { readRevision } from '../api/revision.ts';
import { loadedValue } from './loaded.ts';
import { overview } from './picture.ts';

/** Between two looks, in milliseconds. */
const EVERY = 60_000;

const latest = signal<number | undefined>(undefined);

export const isNewerThere = computed(() => {
  const shown = loadedValue(overview.value)?.stats.revision;
  return shown !== undefined && latest.value !== undefined && latest.value > shown;
});

/** From now on, until it is found. */
export function watchForNewer(): void {
  const look = async () => {
    if (document.visibilityState === 'visible') latest.value = await readRevision();
  };
  effect(() => {
    if (isNewerThere.value) return undefined;
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  });
}
