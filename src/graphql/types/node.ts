// node and nodes: any object again by its global id.
import type { ConceptUid } from '../../model/concept.ts';
import type { PaperKey } from '../../model/paper.ts';
import { listWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { LARGEST_PAGE } from '../connections.ts';
import { badInput } from '../errors.ts';
import { parseGlobalId } from '../global-id.ts';
import type { Loaders } from '../loaders.ts';

/** By type: how its ids are read and loaded. */
const LOAD: Readonly<
  Record<string, (id: string, loaders: Loaders) => Promise<object | undefined>>
> = {
  Paper: (id, loaders) => loaders.paper.load(id as PaperKey),
  Concept: async (id, loaders) => {
    const uid = conceptUidOf(id);
    return uid === undefined ? undefined : loaders.concept.load(uid);
  },
};

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'A paper or a concept by its id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'As its field `id` gives it.' }) },
    resolve: (_root, { id }, { loaders }) => loadNode(id, loaders),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Papers and concepts by their ids, in their order; null where there is none.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Up to ${LARGEST_PAGE} ids, as \`id\` gives them.`,
      }),
    },
    resolve: (_root, { ids }, { loaders }) =>
      listWithin('ids', ids, LARGEST_PAGE).map((id) => loadNode(id, loaders)),
  }),
}));

/** Rejects with BAD_USER_INPUT where the text is no id; an id of nothing that is stored gives null. */
async function loadNode(text: string, loaders: Loaders): Promise<object | null> {
  const parsed = parseGlobalId(text);
  if (parsed === undefined || !Object.hasOwn(LOAD, parsed.typename)) {
    throw badInput(`${JSON.stringify(text.slice(0, 60))} is no id of this service.`);
  }
  return (await LOAD[parsed.typename]?.(parsed.id, loaders)) ?? null;
}

/** The inverse of the id in types/concept.ts. */
function conceptUidOf(id: string): ConceptUid | undefined {
  const uid = Number.parseInt(id, 36);
  return Number.isSafeInteger(uid) && uid.toString(36) === id ? (uid as ConceptUid) : undefined;
}
