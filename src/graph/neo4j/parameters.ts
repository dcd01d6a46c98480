// Parameters as Cypher needs them: whole numbers become integers, which the driver would else send as floating point.
import { type Integer, int } from 'neo4j-driver';

/** A value as the driver packs it. */
export type Packable =
  | null
  | boolean
  | number
  | string
  | Integer
  | readonly Packable[]
  | { readonly [name: string]: Packable };

/** Objects are copied; undefined becomes null. Throws TypeError for what Cypher has no value for, such as a function. */
export function packable(value: unknown): Packable {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? int(value) : value;
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? value.map(packable) : packableObject(value);
    default:
      throw new TypeError(`A ${typeof value} is no parameter of a statement.`);
  }
}

export function packableObject(object: object): Record<string, Packable> {
  const packed: Record<string, Packable> = {};
  for (const [name, value] of Object.entries(object)) packed[name] = packable(value);
  return packed;
}
