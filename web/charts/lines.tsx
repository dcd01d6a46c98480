// Several series over the same periods as lines; told apart by colour and by dashes.

interface Series {
  readonly key: string;
  readonly name: string;
  readonly points: readonly { readonly period: string; readonly value: number }[];
}

const WIDTH = 360;
const HEIGHT = 190;
const ROOM = { left: 30, bottom: 20, top: 8, right: 4 } as const;

export function Lines({
  series,
  unit,
}: {
  readonly series: readonly Series[];
  readonly unit: string;
}) {
  const periods = series[0]?.points.map(({ period }) => period) ?? [];
  if (periods.length === 0) return <p class="quiet">No paper of these tells its month.</p>;
  const largest = Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value)));
  // Even, so that half of it is a whole number too: there are no half papers.
  const most = largest <= 1 ? 1 : 2 * Math.ceil(largest / 2);
  const x = (i: number) =>
    ROOM.left + (i / Math.max(1, periods.length - 1)) * (WIDTH - ROOM.left - ROOM.right);
  const y = (value: number) =>
    HEIGHT - ROOM.bottom - (value / most) * (HEIGHT - ROOM.bottom - ROOM.top);
  const marks = most === 1 ? [0, 1] : [0, most / 2, most];
  return (
    <svg
      class="lines"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${unit} by quarter from ${periods[0]} to ${periods.at(-1)}: ${series.map(tell).join('; ')}`}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <line class="grid" x1={ROOM.left} x2={WIDTH} y1={y(mark)} y2={y(mark)} />
          <text x={ROOM.left - 5} y={y(mark) + 4} text-anchor="end">
            {Number(mark.toPrecision(2))}
          </text>
        </g>
      ))}
      <text x={ROOM.left} y={HEIGHT - 4}>
        {periods[0]}
      </text>
      <text x={WIDTH} y={HEIGHT - 4} text-anchor="end">
        {periods.at(-1)}
      </text>
      {series.map(({ key, name, points }, i) => (
        <polyline
          key={key}
          class={`series-${i}`}
          points={points
            .map(({ value }, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`)
            .join(' ')}
        >
          <title>{name}</title>
        </polyline>
      ))}
    </svg>
  );
}

function tell({ name, points }: Series): string {
  const peak = points.reduce((best, point) => (point.value > best.value ? point : best));
  return `${name}, most in ${peak.period}`;
}
