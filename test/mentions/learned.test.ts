// Learned files that were cut or replaced: an error that names the file and what was found in it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { CLASSES_FILE, DOMAIN_FILE, readLearned, TAGGER_FILE } from '../../src/mentions/learned.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../src/mentions/lexicon/read.ts';

describe('the learned files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paperloom-learned-'));
    for (const name of [CLASSES_FILE, DOMAIN_FILE, TAGGER_FILE])
      cpSync(join(LEXICON_FOLDER, name), join(folder, name));
  });

  function failure(read: () => unknown): ConfigurationError {
    try {
      read();
    } catch (error) {
      if (error instanceof ConfigurationError) return error;
    }
    throw new Error('Nothing was refused.');
  }

  it('are read as they were written', () => {
    expect(readLearned(folder).hash).toBe(readLearned(LEXICON_FOLDER).hash);
  });

  it('are refused where the tagger is cut short, with both sizes', () => {
    const path = join(folder, TAGGER_FILE);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, 1000));
    const { code, message, remedy } = failure(() => readLearned(folder));
    expect(code).toBe('LEXICON_LEARNED');
    expect(message).toContain(`${path} is not what training writes`);
    expect(message).toContain(`1000 bytes were found, ${whole.length} expected`);
    expect(remedy).toContain('npm run train');
  });

  it.each([
    ['no JSON', 'weights', 'JSON'],
    ['something else', '{"scale": 1}', 'no scale, features and weights'],
    [
      'too few weights',
      JSON.stringify({ scale: 1, features: 'AAAAAAAAAAA=', weights: 'AA==' }),
      '1 weights were found, 2 expected',
    ],
    [
      'a feature cut short',
      JSON.stringify({ scale: 1, features: 'AAAAAAAA', weights: 'AAA=' }),
      '6 bytes of features were found, a multiple of 4 expected',
    ],
  ])('are refused where the domain holds %s', (_, content, said) => {
    writeFileSync(join(folder, DOMAIN_FILE), content);
    expect(failure(() => readLearned(folder)).message).toContain(said);
  });

  it('are refused where the weights of the lexicon are cut short', () => {
    const lexicon = mkdtempSync(join(tmpdir(), 'paperloom-lexicon-'));
    writeFileSync(join(lexicon, 'weights.json'), '{"about": "x", "scale": 0.02, "feat');
    expect(failure(() => readKnowledge(lexicon)).message).toContain('weights.json is not what');
  });
});
