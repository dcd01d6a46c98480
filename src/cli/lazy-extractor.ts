// An extractor that is loaded when it is first used: few GraphQL operations extract.
import type { Extractor } from '../mentions/extractor.ts';
import { loadExtractor } from '../mentions/load-extractor.ts';

/** With files of the user's own it is loaded at once, so that a fault in them is told. */
export function lazyExtractor(files: readonly string[]): Extractor {
  let loaded = files.length > 0 ? loadExtractor(files) : undefined;
  const get = (): Extractor => {
    loaded ??= loadExtractor(files);
    return loaded;
  };
  return {
    get fingerprint() {
      return get().fingerprint;
    },
    get concepts() {
      return get().concepts;
    },
    extract: (paper) => get().extract(paper),
  };
}
