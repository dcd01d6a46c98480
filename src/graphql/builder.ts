// The schema builder: plugins and what all connections share; types are defined in types/, one a file.
import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { refusedAccess } from './access.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from './connections.ts';
import type { GraphQLContext } from './context.ts';
import { badInput } from './errors.ts';
import { encodeGlobalId, parseGlobalId } from './global-id.ts';

export const builder = new SchemaBuilder<{
  Context: GraphQLContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  AuthScopes: { read: boolean; write: boolean };
}>({
  // Rights go first: nothing is worked out for someone who may not see it.
  plugins: [ScopeAuthPlugin, RelayPlugin],
  scopeAuth: {
    authScopes: ({ access }) => ({ read: access.mayRead(), write: access.mayWrite() }),
    authorizeOnSubscribe: true,
    unauthorizedError: (_parent, { access }) => refusedAccess(access),
  },
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: (text) => {
      const parsed = parseGlobalId(text);
      if (parsed === undefined) throw badInput(`${JSON.stringify(text)} is no id of this service.`);
      return parsed;
    },
    // types/node.ts defines both: one wrong id must not spoil the others.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodesOnConnection: { description: 'The nodes of `edges` alone.' },
    nodeTypeOptions: { description: 'Anything that can be fetched again by its id.' },
    idFieldOptions: { description: 'Unique among all types; `node(id)` gives the object again.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    hasNextPageFieldOptions: {
      description:
        'The list goes on after this page. A page of a filtered list may be shorter than asked and still go on.',
    },
    hasPreviousPageFieldOptions: { description: 'The list has items before this page.' },
    startCursorFieldOptions: { description: 'Pass it as `before` for the page before.' },
    endCursorFieldOptions: { description: 'Pass it as `after` for the next page.' },
    defaultConnectionTypeOptions: { description: 'A page of a list.' },
    defaultEdgeTypeOptions: { description: 'An item of a list with its place.' },
    edgesFieldOptions: { description: 'The items, in order of the list.' },
    pageInfoFieldOptions: { description: 'Where the page lies in its list.' },
    cursorFieldOptions: { description: 'Place of the item, for `after` and `before`.' },
    nodeFieldOptions: { description: 'The item.' },
    firstArgOptions: {
      description: `At most so many from the front, 0 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} where neither "first" nor "last" is given.`,
    },
    lastArgOptions: { description: `At most so many from the end, 0 to ${LARGEST_PAGE}.` },
    afterArgOptions: { description: 'Only items after this cursor.' },
    beforeArgOptions: { description: 'Only items before this cursor.' },
  },
});

// Root types ask for the right as a whole (types/decide.ts for `write`): no field can be forgotten.
builder.queryType({
  description: 'What can be asked of the graph of papers and concepts.',
  authScopes: { read: true },
});
