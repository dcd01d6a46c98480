// Options that several commands take, worded once.
import type { ParseArgsOptionsConfig } from 'node:util';
import type { OptionHelp } from './command.ts';

export interface SharedOptions {
  readonly options: ParseArgsOptionsConfig;
  readonly help: Readonly<Record<string, OptionHelp>>;
}

export const STORE_OPTION: SharedOptions = {
  options: { store: { type: 'string' } },
  help: {
    store: {
      value: 'ADDRESS',
      text: 'sqlite:FILE.db, neo4j://host:7687 or bolt://host:7687; default PAPERLOOM_STORE or sqlite:paperloom.db',
    },
  },
};

export const JSON_OPTION: SharedOptions = {
  options: { json: { type: 'boolean' } },
  help: { json: { text: 'print results as JSON, one line each' } },
};

export const LEXICON_OPTION: SharedOptions = {
  options: { lexicon: { type: 'string', multiple: true } },
  help: { lexicon: { value: 'FILE', text: 'add a lexicon of your own (YAML); may be repeated' } },
};

export const INPUT_OPTIONS: SharedOptions = {
  options: { format: { type: 'string' }, 'as-of': { type: 'string' } },
  help: {
    format: {
      value: 'NAME',
      text: 'hf-page, arxiv-snapshot or jsonl; default: recognised by content',
    },
    'as-of': {
      value: 'YYYY-MM-DD',
      text: 'the day a page was saved, to settle dates without a year',
    },
  },
};

export const WORKERS_OPTION: SharedOptions = {
  options: { workers: { type: 'string' } },
  help: { workers: { value: 'N', text: 'threads that extract; default: one fewer than cores' } },
};

export const TOKENS_OPTION = {
  options: { tokens: { type: 'string' as const } },
  help: { tokens: { value: 'FILE', text: 'the file of tokens; default PAPERLOOM_TOKENS' } },
} satisfies SharedOptions;

/** Several of them as one. */
export function combine(...parts: readonly SharedOptions[]): SharedOptions {
  return {
    options: Object.assign({}, ...parts.map(({ options }) => options)),
    help: Object.assign({}, ...parts.map(({ help }) => help)),
  };
}
