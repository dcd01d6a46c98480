// Whether a confidence means what it says: of what is stated at 0.7 to 0.8, is three in four right?

export interface Judged {
  /** As stated, 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Bin {
  /** Stated from this value up to a tenth more. */
  readonly from: number;
  readonly count: number;
  readonly stated: number;
  readonly right: number;
}

const BINS = 10;

/** Bins of a tenth, those with nothing in them left out. */
export function calibrate(judged: readonly Judged[]): Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { confidence, isRight } of judged) {
    const sum = sums[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!sum) continue;
    sum.count++;
    sum.stated += confidence;
    sum.right += isRight ? 1 : 0;
  }
  return sums.flatMap(({ count, stated, right }, i) =>
    count === 0 ? [] : [{ from: i / BINS, count, stated: stated / count, right: right / count }],
  );
}
