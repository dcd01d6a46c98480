// One item of methods.json or datasets.json in, a concept out.
import { z } from 'zod';
import type { ForeignConcept } from './foreign.ts';

const NAME = z.string().min(1);
const COUNT = z.number().nullish();

/** What tells it from a dataset: the collections it stands in. */
export const METHOD = z.object({
  name: NAME,
  full_name: z.string().nullish(),
  num_papers: COUNT,
  collections: z.array(z.object({ collection: z.string().nullish() })),
});

/** What tells it from other lists of names: any of the fields that only datasets have. */
export const DATASET = z
  .looseObject({
    name: NAME,
    full_name: z.string().nullish(),
    num_papers: COUNT,
    tasks: z.array(z.object({ task: z.string() })).nullish(),
  })
  .refine((item) => ['modalities', 'variants', 'homepage'].some((field) => field in item));

/** Collections of networks that one can download. Catches `Object Detection Models`; refuses `Generative Models`. */
const OF_MODELS =
  /\b(?:language|detection|segmentation|pre-trained|speech|image|vision)\b.*\bmodels$|^convolutional neural networks$/i;

/** Words kept of the tasks a dataset serves. */
const NEAR = 5;

export function methodOf(item: z.infer<typeof METHOD>): ForeignConcept {
  const collections = item.collections.flatMap(({ collection }) => collection ?? []);
  const kind = collections.some((name) => OF_MODELS.test(name)) ? 'MODEL' : 'METHOD';
  return { ...named(item), kind, near: [] };
}

export function datasetOf(item: z.infer<typeof DATASET>): ForeignConcept {
  const tasks = (item.tasks ?? []).map(({ task }) => task.toLowerCase());
  return { ...named(item), kind: 'DATASET', near: tasks.slice(0, NEAR) };
}

/** Variants of a dataset and descriptions stay behind: the ones are no synonyms, the others are not ours. */
function named({
  name,
  full_name: full,
  num_papers: papers,
}: z.infer<typeof METHOD | typeof DATASET>) {
  const other = full?.trim() ?? '';
  return {
    name: name.trim(),
    aliases: other === '' || other === name.trim() ? [] : [other],
    broader: [],
    ...(typeof papers === 'number' && { papers }),
  };
}
