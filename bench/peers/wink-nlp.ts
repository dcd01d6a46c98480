// wink-nlp with its web model, as far as it is measured beside: sentences and part of speech.
import { requirePeers } from './install.ts';

interface WinkDocument {
  sentences(): { length(): number };
  tokens(): { out(what: unknown): readonly string[] };
}

interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: { readonly pos: unknown };
}

/** Reads one text; gives the number of its sentences and tokens, each token with its part of speech. */
export function openWink(): (text: string) => number {
  const require = requirePeers();
  const create: (model: unknown, parts: readonly string[]) => Wink = require('wink-nlp');
  const model: unknown = require('wink-eng-lite-web-model');
  // Nothing that is not asked for: neither entities nor sentiment nor negation.
  const wink = create(model, ['sbd', 'pos']);
  return (text) => {
    const document = wink.readDoc(text);
    return document.sentences().length() + document.tokens().out(wink.its.pos).length;
  };
}
