import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { createExtractor } from '../../../src/mentions/extract.ts';
import { readLearned } from '../../../src/mentions/learned.ts';
import { compileLexicon } from '../../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../../src/mentions/lexicon/read.ts';
import { loadExtractor } from '../../../src/mentions/load-extractor.ts';
import { cleanText } from '../../../src/text/clean.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function userFile(name: string, yaml: string): string {
  const path = join(folder, name);
  writeFileSync(path, yaml);
  return path;
}

describe("a user's lexicon", () => {
  const text = {
    title: cleanText(''),
    abstract: cleanText('We train the network with Zigzag Smoothing and LoRA.'),
  };

  it('adds concepts and takes forms from the shipped one', () => {
    const yaml =
      '- {name: zigzag smoothing, kind: METHOD, source: ours}\n- {name: our LoRA, kind: METHOD, aliases: [LoRA], source: ours}';
    const extractor = loadExtractor([userFile('own.yml', yaml)]);
    const slugs = extractor.extract(text).map(({ concept }) => concept.slug);
    expect(slugs).toContain('zigzag-smoothing');
    expect(slugs).toContain('our-lora');
    expect(slugs).not.toContain('lora');
    expect(extractor.fingerprint).not.toBe(loadExtractor().fingerprint);
  });

  it('is found in texts of any field, where the shipped concepts are doubted', () => {
    const yaml = '- {name: Zigzag Simmering, kind: METHOD, source: ours}';
    const title = cleanText('');
    const abstract = cleanText(
      'Simmer the onions in butter by Zigzag Simmering until they are soft, then add the rice and the wine.',
    );
    const found = loadExtractor([userFile('own.yml', yaml)]).extract({ title, abstract });
    expect(found.map(({ surface }) => surface)).toEqual(['Zigzag Simmering']);
  });

  it('must state each kind', () => {
    const path = userFile('kindless.yml', '- {name: zigzag, source: ours}');
    expect(() => loadExtractor([path])).toThrow(/kindless\.yml:1: .*kind/);
  });

  it('must be there', () => {
    expect(() => loadExtractor([join(folder, 'none.yml')])).toThrow(ConfigurationError);
  });
});

describe('reading', () => {
  it('gives the same from files and from the cache', () => {
    expect(JSON.stringify(readKnowledge())).toBe(JSON.stringify(readKnowledge()));
  });

  it('sees a changed file behind its cache', () => {
    const lexicon = join(folder, 'lexicon');
    mkdirSync(join(lexicon, 'method'), { recursive: true });
    const file = join(lexicon, 'method', 'one.yml');
    writeFileSync(file, '- {name: zig, source: x}');
    expect(readKnowledge(lexicon).entries.map(({ name }) => name)).toEqual(['zig']);
    expect(readKnowledge(lexicon).entries.map(({ name }) => name)).toEqual(['zig']);
    writeFileSync(file, '- {name: zag, source: x}');
    expect(readKnowledge(lexicon).entries.map(({ name }) => name)).toEqual(['zag']);
  });

  it('needs weights', () => {
    const { weights: _, ...rest } = readKnowledge(LEXICON_FOLDER);
    const lexicon = compileLexicon({ ...rest, weights: null });
    const learned = readLearned(LEXICON_FOLDER);
    expect(() => createExtractor({ lexicon, learned })).toThrow(ConfigurationError);
  });

  it('needs what was learned', () => {
    expect(() => readLearned(folder)).toThrow(/word-classes\.txt cannot be read/);
  });
});
