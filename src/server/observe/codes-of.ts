// Codes of the errors in an answer, as logs, metrics and traces tell them.

/** The same error many times is one. */
export function codesOf(result: unknown): string[] {
  if (typeof result !== 'object' || result === null || !('errors' in result)) return [];
  const { errors } = result;
  if (!Array.isArray(errors)) return [];
  return [...new Set(errors.map((error) => String(error?.extensions?.code ?? 'UNCODED')))];
}
