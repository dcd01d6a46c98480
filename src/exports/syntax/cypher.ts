// Values as Cypher writes them.

type CypherValue = string | number | null | readonly CypherValue[];

/** A literal: text in double quotes, lists in brackets. */
export function cypherLiteral(value: CypherValue): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return cypherText(value);
  return `[${value.map(cypherLiteral).join(', ')}]`;
}

/** A map; its keys are ours and need no quotes. */
export function cypherMap(values: Readonly<Record<string, CypherValue>>): string {
  return `{${Object.entries(values)
    .map(([key, value]) => `${key}: ${cypherLiteral(value)}`)
    .join(', ')}}`;
}

/** JSON's escapes are Cypher's. */
function cypherText(text: string): string {
  return JSON.stringify(text);
}
