// A problem: something wrong in the data. It is a value with its place; the rest of the input goes on.

export interface Place {
  /** The file as the user named it, or `-` for standard input. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
}

export interface Problem {
  /** Stable, for machines: `RECORD_WITHOUT_TITLE`. */
  readonly code: string;
  /** One sentence for people: what is wrong and what to do. */
  readonly message: string;
  readonly place: Place;
  /** What was found, quoted and cut to a readable length. */
  readonly actual?: string;
  readonly expected?: string;
  /** `error`: something was left out; `warning`: kept, but look at it. */
  readonly severity: 'error' | 'warning';
}
