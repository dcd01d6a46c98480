// The schema builder: plugins, scalars and ids are set up here; types are defined in types/, one a file.
import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { GraphQLContext } from './context.ts';
import { badInput } from './errors.ts';

export const builder = new SchemaBuilder<{
  Context: GraphQLContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    // Paper keys hold colons, so everything after the first belongs to the id.
    encodeGlobalID: (typename, id) => Buffer.from(`${typename}:${id}`).toString('base64url'),
    decodeGlobalID: (globalId) => {
      const text = Buffer.from(globalId, 'base64url').toString();
      const at = text.indexOf(':');
      if (at < 1)
        throw badInput(`The id ${JSON.stringify(globalId)} is none that this service issued.`);
      return { typename: text.slice(0, at), id: text.slice(at + 1) };
    },
    nodesOnConnection: true,
  },
});

builder.queryType({ description: 'What can be asked of the graph of papers and concepts.' });
