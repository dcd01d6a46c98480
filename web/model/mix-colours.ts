// Colours written `#rrggbb`, mixed channel by channel.

/** `share` of the second, 0 to 1. */
export function mixColours(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const from = Number.parseInt(first.slice(at, at + 2), 16);
    const to = Number.parseInt(second.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** The colour at a place between the first stop (0) and the last (1). */
export function colourAlong(stops: readonly string[], place: number): string {
  const scaled = Math.min(1, Math.max(0, place)) * (stops.length - 1);
  const below = Math.min(Math.floor(scaled), stops.length - 2);
  return mixColours(stops[below] ?? '#000000', stops[below + 1] ?? '#000000', scaled - below);
}
