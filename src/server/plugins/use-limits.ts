// What one document may hold: refused with a code before anything is executed.
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** For clients that know the media type of GraphQL responses, as the specification has it. */
const BAD_REQUEST = { status: 400, spec: true } as const;

export const LIMITS = { tokens: 2_000, depth: 12, aliases: 50, directives: 50 } as const;

/** Tokens first: they bound what the others have to look at. */
export function useLimits(): Plugin {
  return {
    onPluginInit({ addPlugin }) {
      addPlugin(maxTokensPlugin(limit(LIMITS.tokens, 'QUERY_TOO_LONG')));
      addPlugin(useShallowParser());
      addPlugin(maxDepthPlugin(limit(LIMITS.depth, 'QUERY_TOO_DEEP')));
      addPlugin(maxAliasesPlugin(limit(LIMITS.aliases, 'TOO_MANY_ALIASES')));
      addPlugin(maxDirectivesPlugin(limit(LIMITS.directives, 'TOO_MANY_DIRECTIVES')));
    },
  };
}

/** Lists within lists within lists use up the parser's stack before they use up the tokens. */
function useShallowParser(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((...given: Parameters<typeof parseFn>) => {
        try {
          return parseFn(...given);
        } catch (error) {
          if (error instanceof RangeError)
            throw refusal('Nested too deeply.', 'QUERY_TOO_DEEP', BAD_REQUEST);
          throw error;
        }
      });
    },
  };
}

function limit(n: number, code: string) {
  const refuse = (_context: unknown, error: GraphQLError): never => {
    throw refusal(error.message.replace(/^Syntax Error: /, ''), code, BAD_REQUEST);
  };
  return { n, onReject: [refuse] };
}
