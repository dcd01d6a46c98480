// Which compressed form a client takes: the Accept-Encoding of its request in, one of the names on offer out (RFC 9110, 12.5.3).

/** The one that the client likes best, of equal ones the first offered; undefined where it takes none, or says nothing. */
export function acceptedEncoding<Name extends string>(
  header: string | null,
  offered: readonly Name[],
): Name | undefined {
  const weights = new Map((header ?? '').split(',').map(readChoice));
  const weightOf = (name: Name) => weights.get(name) ?? weights.get('*') ?? 0;
  const [best] = offered.toSorted((a, b) => weightOf(b) - weightOf(a));
  return best !== undefined && weightOf(best) > 0 ? best : undefined;
}

/** `gzip;q=0.5` is gzip at 0.5; without a weight, or with one that is none, 1. */
function readChoice(choice: string): readonly [string, number] {
  const [name = '', ...parameters] = choice.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const number = Number.parseFloat(weight ?? '1');
  return [name, number >= 0 ? number : 1];
}
