// What pages tell beside Relay's own fields.
import { builder } from '../builder.ts';

builder.objectField(builder.pageInfoRef(), 'revision', (t) =>
  t.int({
    description:
      'Revision of the graph when the page was read. Where it is the same on all pages of a walk, nothing moved in between.',
    resolve: (_pageInfo, _args, { loaders }) => loaders.revision(),
  }),
);
