// Settings from the environment and the configuration file, checked once; options of the command line go before them.
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { ConfigurationError } from './errors.ts';
import { SERVICE_VARIABLES, type ServiceConfig, serviceConfigOf } from './service-config.ts';
import { type ToldSetting, tellSettings } from './tell-settings.ts';

/** Where papers are kept when nothing else is said: one file in the folder one stands in. */
export const DEFAULT_STORE = 'sqlite:paperloom.db';

/** Where no setting names one. */
const DEFAULT_PORT = 4000;

/** Looked for in the working folder, one of them. */
export const CONFIG_FILES = ['paperloom.config.yml', 'paperloom.config.json'] as const;

/** All settings by the names of their variables; a configuration file has them under names of its own (setting-names.ts). */
export const VARIABLES = {
  PAPERLOOM_STORE: z.string().min(1).default(DEFAULT_STORE),
  PAPERLOOM_HOST: z.string().min(1).default('127.0.0.1'),
  PAPERLOOM_PORT: z.coerce.number().int().min(0).max(65_535).default(DEFAULT_PORT),
  PAPERLOOM_PROFILE: z.enum(['development', 'production']).default('development'),
  PAPERLOOM_LEXICON: z.string().min(1).optional(),
  NEO4J_USERNAME: z.string().min(1).optional(),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  ...SERVICE_VARIABLES,
} as const;
const settingsOf = z.object({ ...VARIABLES, PORT: z.string().optional() });
export type VariableName = keyof typeof VARIABLES;
export type Variables = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  /** PORT, which many programs share: only `start` heeds it, and says so where it is no port. PAPERLOOM_PORT goes before it. */
  readonly sharedPort?: string;
  readonly profile: 'development' | 'production';
  readonly lexiconFiles: readonly string[];
  /** The configuration file that was read. */
  readonly file?: string;
  readonly neo4j: {
    readonly username?: string;
    readonly password?: string;
    readonly database?: string;
  };
  readonly service: ServiceConfig;
  /** Each setting with its value and where it comes from; what is secret is not told. */
  readonly told: readonly ToldSetting[];
  /** Threads that extract: one core is left to reading and linking. */
  readonly workers: number;
}

/** What a configuration file says, under the names of variables. */
export interface FileSettings {
  readonly variables: Variables;
  /** It was named, and goes before the environment. */
  readonly isNamed: boolean;
}

/** Throws ConfigurationError with the variable's name, what was found and what was expected. */
export function readConfig(environment: Variables, file?: FileSettings): Config {
  const [own, others] = [withoutEmpty(environment), file?.variables ?? {}];
  const variables = file?.isNamed === true ? { ...own, ...others } : { ...others, ...own };
  const isOfFile = (name: string) =>
    others[name] !== undefined && (file?.isNamed === true || own[name] === undefined);
  const result = settingsOf.safeParse(variables);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? 'environment');
    const hidden = name === 'NEO4J_PASSWORD';
    throw new ConfigurationError(
      'INVALID_ENVIRONMENT',
      `The environment variable ${name} is ${hidden ? 'not usable' : JSON.stringify(variables[name])}: ${issue?.message}.`,
      `Correct ${name} or unset it to use its default.`,
    );
  }
  const settings = result.data;
  return {
    store: settings.PAPERLOOM_STORE,
    host: settings.PAPERLOOM_HOST,
    port: settings.PAPERLOOM_PORT,
    ...(settings.PORT !== undefined &&
      settings.PAPERLOOM_PORT === DEFAULT_PORT && { sharedPort: settings.PORT }),
    profile: settings.PAPERLOOM_PROFILE,
    lexiconFiles: settings.PAPERLOOM_LEXICON === undefined ? [] : [settings.PAPERLOOM_LEXICON],
    neo4j: {
      ...(settings.NEO4J_USERNAME !== undefined && { username: settings.NEO4J_USERNAME }),
      ...(settings.NEO4J_PASSWORD !== undefined && { password: settings.NEO4J_PASSWORD }),
      ...(settings.NEO4J_DATABASE !== undefined && { database: settings.NEO4J_DATABASE }),
    },
    service: serviceConfigOf(settings),
    told: tellSettings(Object.keys(VARIABLES), variables, settings, isOfFile),
    workers: Math.max(1, availableParallelism() - 1),
  };
}

/** An empty variable means the same as none: `NEO4J_DATABASE= paperloom serve`. */
function withoutEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
