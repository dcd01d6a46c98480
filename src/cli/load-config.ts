// Settings in their order: the file named by --config, the environment, the file of the working folder.
import { existsSync } from 'node:fs';
import { CONFIG_FILES, type Config, readConfig } from '../config.ts';
import type { OptionValues } from './command.ts';
import { textOption } from './options.ts';

/** Throws ConfigurationError. Options of a command go before all of it. */
export async function loadConfig(options: OptionValues): Promise<Config> {
  const config = readConfig(process.env);
  const named = textOption(options, 'config');
  // Reading YAML takes longer than many a command: without a file it is not loaded.
  if (named === undefined && !CONFIG_FILES.some((name) => existsSync(name))) return config;
  const { findConfigFile, readConfigFile } = await import('../config-file.ts');
  const path = named ?? findConfigFile('');
  if (path === undefined) return config;
  const { lexiconFiles } = readConfigFile(path);
  const isSettled =
    lexiconFiles === undefined || (named === undefined && config.lexiconFiles.length > 0);
  return { ...config, file: path, ...(!isSettled && { lexiconFiles }) };
}
