// Global object ids, as Relay asks for them: base64url of `Type:id`.
// GraphQL Global Object Identification Specification (Relay).

export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

export function encodeGlobalId(typename: string, id: bigint | number | string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

// Catches `Paper:arxiv:2106.09685`, of which all after the first colon is the id; refuses `:x` and `a b:c`.
const TYPE_AND_ID = /^(\w+):(.+)$/su;

/** Undefined for what encodeGlobalId does not give. */
export function parseGlobalId(text: string): GlobalId | undefined {
  const match = TYPE_AND_ID.exec(Buffer.from(text, 'base64url').toString());
  const [, typename, id] = match ?? [];
  if (typename === undefined || id === undefined) return undefined;
  return withoutPadding(text) === encodeGlobalId(typename, id) ? { typename, id } : undefined;
}

/** Clients may have passed an id through a base64 library of their own. */
function withoutPadding(text: string): string {
  return text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
}
