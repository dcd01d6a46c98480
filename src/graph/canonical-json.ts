// JSON with sorted keys: equal values give equal texts, whoever built them.

/** Keys in code-unit order at every level; undefined properties are left out. */
export function canonicalJson(value: unknown): string {
  // Sorted beforehand: a replacer would be called for each value, at several times the cost.
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.some(isObject) ? value.map(sorted) : value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(Reflect.get(value, name))]));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
