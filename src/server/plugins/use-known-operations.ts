// Operations by hash instead of text (Apollo's protocol for persisted queries), of those that were read at the start; where
// nothing else is to be asked, an operation's text is taken too if it is one of them.
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { hashOperation, type KnownOperations } from '../operations/read-operations.ts';

export interface OperationOptions {
  readonly known: KnownOperations;
  /** Nothing else may be asked. */
  readonly only: boolean;
}

const REFUSED = { http: { status: 400, spec: true } } as const;

export function useKnownOperations({ known, only }: OperationOptions): Plugin {
  const byHash = usePersistedOperations({
    allowArbitraryOperations: !only,
    getPersistedOperation: (hash) => known.get(hash.toLowerCase()) ?? null,
    customErrors: {
      notFound: {
        message: 'PersistedQueryNotFound',
        extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', ...REFUSED },
      },
      keyNotFound: {
        message: 'Send "query", or extensions.persistedQuery with the hash of an operation.',
        extensions: { code: 'BAD_REQUEST', ...REFUSED },
      },
      persistedQueryOnly: {
        message: 'This service answers the operations it knows, and no others.',
        extensions: { code: 'UNKNOWN_OPERATION', ...REFUSED },
      },
    },
  });
  return {
    onPluginInit({ addPlugin }) {
      if (only) addPlugin(useHashOfText(known));
      addPlugin(byHash);
    },
  };
}

/** A text that is known stands for its hash. */
function useHashOfText(known: KnownOperations): Plugin {
  return {
    onParams({ params, setParams }) {
      const sha256Hash = params.query === undefined ? '' : hashOperation(params.query);
      if (!known.has(sha256Hash)) return;
      const { query: _text, ...rest } = params;
      setParams({ ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    },
  };
}
