// What follows from a record alone, worked out once however many steps of an ingest ask.

/** Records do not change, so what was worked out is kept as long as the record. */
export function oncePerRecord<Key extends object, Value>(
  workOut: (record: Key) => Value,
): (record: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (record) => {
    const found = known.get(record) ?? { value: workOut(record) };
    known.set(record, found);
    return found.value;
  };
}
