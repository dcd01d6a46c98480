// Settings in their order: the file named by --config, the environment, the file of the working folder.
import { existsSync } from 'node:fs';
import { CONFIG_FILES, type Config, readConfig } from '../config.ts';
import type { OptionValues } from './command.ts';
import { textOption } from './options.ts';

/** Throws ConfigurationError. Options of a command go before all of it. */
export async function loadConfig(options: OptionValues): Promise<Config> {
  const named = textOption(options, 'config');
  // Reading YAML takes longer than many a command: without a file it is not loaded.
  if (named === undefined && !CONFIG_FILES.some((name) => existsSync(name))) {
    return readConfig(process.env);
  }
  const { findConfigFile, readConfigFile } = await import('../config-file.ts');
  const path = named ?? findConfigFile('');
  if (path === undefined) return readConfig(process.env);
  const { lexiconFiles, variables } = readConfigFile(path);
  const config = readConfig(process.env, { variables, isNamed: named !== undefined });
  const isOfEnvironment = config.told.some(
    ({ key, from }) => key === 'lexicon' && from === 'environment',
  );
  const isOfFile = lexiconFiles !== undefined && !isOfEnvironment;
  return { ...config, file: path, ...(isOfFile && { lexiconFiles }) };
}
