// The colours of a picture.
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  /** By kind of concept. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By number of community. */
  readonly communities: readonly string[];
  /** From the oldest to the newest. */
  readonly years: readonly string[];
}
