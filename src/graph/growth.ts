// How growth is kept: each concept's place in three lists, the windows of 3, 6 and 12 months up to the newest.

/** Months of a window; growth compares it with the window before. */
export const GROWTH_SPANS = [3, 6, 12] as const;
export type GrowthSpan = (typeof GROWTH_SPANS)[number];

/**
 * Parameters of `concepts/settle-growth`. A concept has a place where both windows together hold `least` papers: fewer
 * are chance. Places go by (recent + smoothing) / (before + smoothing), in millionths and turned round; the papers added
 * keep what has hardly any from leading the list (additive smoothing, after Laplace).
 */
export const GROWTH = { least: 5, smoothing: 5 } as const;
