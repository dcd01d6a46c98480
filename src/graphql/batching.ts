// What many resolvers ask for in one turn, asked of the store at once.
import DataLoader from 'dataloader';

/** Asked once for each key; for what the port gives one at a time. */
export function remembered<Key, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>();
  return (key) => {
    let answer = asked.get(key);
    if (answer === undefined) {
      answer = load(key);
      asked.set(key, answer);
    }
    return answer;
  };
}

/** The same for what is asked by several arguments, compared as JSON. */
export function rememberedPerArguments<Arguments extends readonly unknown[], Value>(
  load: (...given: Arguments) => Promise<Value>,
): (...given: Arguments) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>();
  return (...given) => {
    const name = JSON.stringify(given);
    const answer = asked.get(name) ?? load(...given);
    asked.set(name, answer);
    return answer;
  };
}

/** One DataLoader for each distinct set of arguments: fields that ask alike are asked together. */
export function loaderPerArguments<Key, Arguments extends readonly unknown[], Value>(
  load: (keys: readonly Key[], ...rest: Arguments) => Promise<readonly Value[]>,
): (key: Key, ...rest: Arguments) => Promise<Value> {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (key, ...rest) => {
    const name = JSON.stringify(rest);
    let loader = loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader((keys: readonly Key[]) => load(keys, ...rest));
      loaders.set(name, loader);
    }
    return loader.load(key);
  };
}
