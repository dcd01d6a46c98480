// Below the picture: all papers through time, a window of them to draw, and a button that lets the window run.
import { readableDate } from '../model/dates.ts';
import type { Bar } from '../model/group-points.ts';
import { type MonthWindow, windowText } from '../model/window-text.ts';
import { yearMarks } from '../model/year-marks.ts';
import { overview } from '../state/picture.ts';
import {
  isPlaying,
  lastBar,
  setWindow,
  timeBars,
  timeWindow,
  togglePlay,
} from '../state/timeline.ts';
import { change, view } from '../state/view.ts';
import { dragWindow } from './drag-window.ts';

/** So many years stay apart from each other even on a telephone. */
const MOST_YEARS = 8;
/** From here on there is no room for a year on a telephone. */
const LATE = 0.9;

export function Timeline() {
  const bars = timeBars.value;
  if (overview.value.status === 'loading' && bars.length === 0) return <Awaited />;
  if (bars.length < 2) return null;
  const { from, to, isWhole, isOutside } = timeWindow.value;
  const most = Math.max(1, ...bars.map(({ papers }) => papers));
  return (
    <section class="timeline" aria-label="Time">
      <button
        type="button"
        class="icon-button"
        aria-label={isPlaying.value ? 'Stop' : 'Let time run'}
        title={isPlaying.value ? 'Stop' : 'Let time run'}
        onClick={togglePlay}
      >
        {isPlaying.value ? '❚❚' : '▶'}
      </button>
      <div class="brush" onPointerDown={(event) => dragWindow(event)}>
        <div class="bars" aria-hidden="true">
          {bars.map(({ name, papers }, i) => (
            <span
              key={name}
              class={!isOutside && i >= from && i <= to ? 'in' : ''}
              style={{ '--height': papers / most }}
              title={`${readableDate(name)}: ${papers} ${papers === 1 ? 'paper' : 'papers'}`}
            />
          ))}
        </div>
        <div class="years" aria-hidden="true">
          {yearMarks(bars, MOST_YEARS).map(({ year, at }) => (
            <span key={year} class={at > LATE ? 'late' : ''} style={{ '--at': at }}>
              {year}
            </span>
          ))}
        </div>
        <Handle
          name="First month"
          at={from}
          bars={bars}
          onMove={(at) => setWindow(at, Math.max(at, to))}
        />
        <Handle
          name="Last month"
          at={to}
          bars={bars}
          onMove={(at) => setWindow(Math.min(at, from), at)}
        />
      </div>
      <p class="window-text">
        {isOutside ? windowText(view.value) : windowText(monthsOf(bars, from, to))}
        {!isWhole && (
          <button type="button" class="link" onClick={() => change({ since: null, until: null })}>
            All times
          </button>
        )}
      </p>
    </section>
  );
}

function monthsOf(bars: readonly Bar[], from: number, to: number): MonthWindow {
  return { since: bars[from]?.since ?? null, until: bars[to]?.until ?? null };
}

/** As high as the timeline: the picture above would else be drawn anew once that has come. */
function Awaited() {
  return (
    <div class="timeline" aria-hidden="true">
      <span class="icon-button" />
      <div class="brush" />
      <p class="window-text">…</p>
    </div>
  );
}

function Handle({
  name,
  at,
  bars,
  onMove,
}: {
  readonly name: string;
  readonly at: number;
  readonly bars: readonly Bar[];
  readonly onMove: (at: number) => void;
}) {
  return (
    <input
      type="range"
      min={0}
      max={lastBar.value}
      value={at}
      aria-label={name}
      aria-valuetext={bars[at]?.name}
      onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
    />
  );
}
