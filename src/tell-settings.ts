// Settings as they are told to whoever asks what holds: each with where it comes from, and nothing that is secret.
import { keyOfVariable, SECRET_KEYS } from './setting-names.ts';
import { HIDDEN, withoutLogin } from './without-login.ts';

export interface ToldSetting {
  /** As in a configuration file, e.g. `rateLimit`. */
  readonly key: string;
  /** Of the environment, e.g. `PAPERLOOM_RATE_LIMIT`. */
  readonly variable: string;
  /** Null where nothing is set and the profile or the program decides. */
  readonly value: string | null;
  readonly from: 'environment' | 'file' | 'default';
}

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

function toldValue(variable: string, value: unknown): string | null {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if (SECRET_KEYS.has(keyOfVariable(variable))) return HIDDEN;
  return [value]
    .flat()
    .map((item) => withoutLogin(String(item)))
    .join(',');
}
