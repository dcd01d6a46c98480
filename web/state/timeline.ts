// The window of time: bars of all papers, the part of them that is drawn, and its running.
import { computed, effect, signal } from '@preact/signals';
import { groupPoints } from '../model/group-points.ts';
import { loadedValue } from './loaded.ts';
import { overview, pictures } from './picture.ts';
import { change, view } from './view.ts';

const MOST_BARS = 90;
/** Of a window that begins to run where none was chosen, as a share of all bars. */
const RUNNING_SHARE = 0.25;
/** A step of the running window, in milliseconds. */
const STEP = 900;
/** A drag passes over many windows; the one it rests on for so long is asked for, in milliseconds. */
const REST = 160;

export const timeBars = computed(() =>
  groupPoints(loadedValue(overview.value)?.trend.points ?? [], MOST_BARS),
);
export const lastBar = computed(() => Math.max(0, timeBars.value.length - 1));

interface Chosen {
  readonly from: number;
  readonly to: number;
}

/** What a drag is at, before the view has followed. */
const dragged = signal<Chosen | null>(null);

/** Numbers of the first and of the last bar; outside, where the months of the view end before all bars or begin after them. */
export const timeWindow = computed(() => {
  const { since, until } = view.value;
  const bars = timeBars.value;
  const first = bars.findIndex((bar) => since !== null && bar.until >= since);
  const last = bars.findLastIndex((bar) => until !== null && bar.since <= until);
  const isBefore = until !== null && last === -1;
  const isOutside = dragged.value === null && (isBefore || (since !== null && first === -1));
  const from = dragged.value?.from ?? (isOutside && !isBefore ? lastBar.value : Math.max(0, first));
  const to = dragged.value?.to ?? (isBefore ? 0 : last === -1 ? lastBar.value : last);
  const isWhole = !isOutside && from === 0 && to === lastBar.value;
  return { from, to: Math.max(from, to), isWhole, isOutside };
});

let resting: ReturnType<typeof setTimeout> | undefined;

export function setWindow(from: number, to: number): void {
  dragged.value = { from, to };
  clearTimeout(resting);
  resting = setTimeout(() => {
    take({ from, to });
    dragged.value = null;
  }, REST);
}

function take({ from, to }: Chosen, { replace = false } = {}): void {
  const bars = timeBars.peek();
  change(
    {
      since: from === 0 ? null : (bars[from]?.since ?? null),
      until: to === lastBar.peek() ? null : (bars[to]?.until ?? null),
    },
    { replace },
  );
}

export const isPlaying = signal(false);

export function togglePlay(): void {
  if (!isPlaying.peek()) {
    const { isWhole, to } = timeWindow.peek();
    const length = Math.max(1, Math.round(RUNNING_SHARE * timeBars.peek().length));
    if (isWhole || to === lastBar.peek()) take({ from: 0, to: length - 1 });
  }
  isPlaying.value = !isPlaying.peek();
}

/** A step once the picture of the last one is there: a slow service slows the running, and nothing piles up. */
effect(() => {
  if (!isPlaying.value || pictures.value.status !== 'ready') return;
  const timer = setTimeout(() => {
    const { from, to } = timeWindow.peek();
    if (to >= lastBar.peek()) isPlaying.value = false;
    else take({ from: from + 1, to: to + 1 }, { replace: true });
  }, STEP);
  return () => clearTimeout(timer);
});
