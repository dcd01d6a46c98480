// How well the extractor does on the annotated papers in the folder PAPERLOOM_DATA names. It was trained on them, so
// these floors only show that nothing broke; `npm run evaluate` tells how well it does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '../../src/mentions/load-extractor.ts';
import type { Mention } from '../../src/model/mention.ts';
import { foldName } from '../../src/model/slug.ts';
import { cleanText } from '../../src/text/clean.ts';

interface GoldEntity {
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: string;
  readonly introduced: boolean;
}

interface Found {
  readonly kind: string;
  readonly names: Set<string>;
  introduced: boolean;
}

const folder = process.env['PAPERLOOM_DATA'] ?? '';
const FILES = [
  { file: 'seeds-train.jsonl', typed: 0.75, precision: 0.65, recall: 0.75 },
  { file: 'arxiv-train.jsonl', typed: 0.75, precision: 0.65, recall: 0.75 },
] as const;

describe.each(FILES)('extraction of gold/$file', ({ file, typed, precision, recall }) => {
  const path = join(folder, 'gold', file);
  const missing = folder === '' || !existsSync(path);
  const reason = missing ? ' (skipped: PAPERLOOM_DATA names no folder with it)' : '';

  it.skipIf(missing)(`keeps its floors${reason}`, () => {
    const extractor = loadExtractor();
    const kinds = { matched: 0, gold: 0, found: 0 };
    const roles = { matched: 0, gold: 0, found: 0 };
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const paper = JSON.parse(line) as { title: string; abstract: string; entities: GoldEntity[] };
      const texts = { title: cleanText(paper.title), abstract: cleanText(paper.abstract) };
      const found = foundIn(extractor.extract(texts));
      count(kinds, paper.entities, found, (entity, one) => entity.kind === one.kind);
      const proposed = paper.entities.filter(({ introduced }) => introduced);
      count(
        roles,
        proposed,
        found.filter(({ introduced }) => introduced),
        () => true,
      );
    }
    const f1 = (2 * kinds.matched) / (kinds.gold + kinds.found);
    console.log(`${file}: typed F1 ${f1.toFixed(3)}, introduced`, roles);
    expect(f1).toBeGreaterThan(typed);
    expect(roles.matched / roles.found).toBeGreaterThan(precision);
    expect(roles.matched / roles.gold).toBeGreaterThan(recall);
  });
});

function foundIn(mentions: readonly Mention[]): Found[] {
  const bySlug = new Map<string, Found>();
  for (const { concept, surface, role } of mentions) {
    const known = bySlug.get(concept.slug);
    const found = known ?? { kind: concept.kind, names: new Set<string>(), introduced: false };
    found.names.add(foldName(concept.name)).add(foldName(surface));
    found.introduced ||= role === 'INTRODUCES';
    bySlug.set(concept.slug, found);
  }
  return [...bySlug.values()];
}

/** Each entity takes the first free concept that shares a name: a matching that is large, not always the largest. */
function count(
  sums: { matched: number; gold: number; found: number },
  entities: readonly GoldEntity[],
  found: readonly Found[],
  agrees: (entity: GoldEntity, one: Found) => boolean,
): void {
  const free = new Set(found);
  for (const entity of entities) {
    const names = [entity.name, ...entity.forms].map(foldName);
    const match = [...free].find(
      (one) => agrees(entity, one) && names.some((n) => one.names.has(n)),
    );
    if (match && free.delete(match)) sums.matched++;
  }
  sums.gold += entities.length;
  sums.found += found.length;
}
