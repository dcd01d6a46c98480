// Papers through time, as small bars.
import { readableDate } from '../model/dates.ts';
import { type Bar, groupPoints, type Point } from '../model/group-points.ts';
import type { MonthWindow } from '../model/window-text.ts';

const WIDTH = 340;
const HEIGHT = 56;
const MOST_BARS = 60;

/** Bars outside of the window of time step back. */
export function LifeLine({
  points,
  name,
  times,
}: {
  readonly points: readonly Point[];
  readonly name: string;
  readonly times: MonthWindow;
}) {
  const bars = groupPoints(points, MOST_BARS);
  const first = bars[0];
  const last = bars.at(-1);
  if (first === undefined || last === undefined) {
    return <p class="quiet">No paper that names it tells its month.</p>;
  }
  const most = Math.max(1, ...bars.map(({ papers }) => papers));
  const step = WIDTH / bars.length;
  return (
    <figure class="life-line">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Papers that name ${name}, from ${readableDate(first.since)} to ${readableDate(last.until)}; at most ${most}.`}
      >
        {bars.map((bar, i) => (
          <rect
            key={bar.name}
            class={isIn(bar, times) ? 'in' : ''}
            x={i * step}
            y={HEIGHT - (bar.papers / most) * HEIGHT}
            width={Math.max(1, step - 1)}
            height={(bar.papers / most) * HEIGHT}
            rx={1}
          >
            <title>{`${bar.name}: ${bar.papers} ${bar.papers === 1 ? 'paper' : 'papers'}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption>
        <span>{readableDate(first.since)}</span>
        <span>{readableDate(last.until)}</span>
      </figcaption>
    </figure>
  );
}

function isIn({ since, until }: Bar, times: MonthWindow): boolean {
  return (
    (times.since === null || until >= times.since) && (times.until === null || since <= times.until)
  );
}
