// Whether a key belongs to a field that someone writes in: sliders and boxes to tick are inputs too, but take no letters.

/** The field that the key went to, where it is one for text. */
export function textFieldOf({ target }: Event): HTMLInputElement | HTMLTextAreaElement | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && TEXTS.has(target.type) ? target : undefined;
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email', 'password']);
