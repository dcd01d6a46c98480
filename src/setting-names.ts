// The names of settings: a variable of the environment, and a key of a configuration file; and which are never told.

/** `PAPERLOOM_RATE_LIMIT` is `rateLimit`, `NEO4J_USERNAME` is `neo4jUsername`. */
export function keyOfVariable(variable: string): string {
  return variable
    .replace(/^PAPERLOOM_/, '')
    .toLowerCase()
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Keys of settings whose values are shown to nobody. */
export const SECRET_KEYS: ReadonlySet<string> = new Set(['neo4jPassword']);
