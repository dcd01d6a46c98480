// Settings as they are told to whoever asks what holds: each with where it comes from, and nothing that is secret.
import { keyOfVariable } from './setting-names.ts';

export interface ToldSetting {
  /** As in a configuration file, e.g. `rateLimit`. */
  readonly key: string;
  /** Of the environment, e.g. `PAPERLOOM_RATE_LIMIT`. */
  readonly variable: string;
  /** Null where nothing is set and the profile or the program decides. */
  readonly value: string | null;
  readonly from: 'environment' | 'file' | 'default';
}

const SECRET = new Set(['NEO4J_PASSWORD']);
const HIDDEN = '***';
/** Catches `anna:secret@` in `bolt://anna:secret@host`; refuses `bolt://host`. */
const LOGIN_OF_ADDRESS = /(?<=:\/\/)[^@/]*@/;

type Values = Readonly<Record<string, unknown>>;

/** In the order of `names`. `given`: what is set, `settings`: checked, with defaults. */
export function tellSettings(
  names: readonly string[],
  given: Values,
  settings: Values,
  isOfFile: (name: string) => boolean,
): ToldSetting[] {
  return names.map((variable) => ({
    key: keyOfVariable(variable),
    variable,
    value: toldValue(variable, given[variable] ?? settings[variable]),
    from: given[variable] === undefined ? 'default' : isOfFile(variable) ? 'file' : 'environment',
  }));
}

/** The address of a store without its login. */
export function withoutLogin(address: string): string {
  return address.replace(LOGIN_OF_ADDRESS, `${HIDDEN}@`);
}

function toldValue(variable: string, value: unknown): string | null {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if (SECRET.has(variable)) return HIDDEN;
  return withoutLogin(Array.isArray(value) ? value.join(',') : String(value));
}
