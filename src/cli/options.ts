// Reading option values: each says what it found and what it expected.
import { UsageError } from '../errors.ts';
import type { OptionValues } from './command.ts';

export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function isSet(options: OptionValues, name: string): boolean {
  return options[name] === true;
}

/** A whole number within bounds, or the default where the option is absent. */
export function numberOption(
  options: OptionValues,
  name: string,
  bounds: { readonly min: number; readonly max: number; readonly default: number },
): number {
  const text = textOption(options, name);
  if (text === undefined) return bounds.default;
  const value = Number(text);
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max) {
    throw new UsageError(
      'INVALID_OPTION',
      `--${name} is ${JSON.stringify(text)}, but it takes a whole number from ${bounds.min} to ${bounds.max}.`,
      `Give a number, for example --${name} ${bounds.default}.`,
    );
  }
  return value;
}

// Matches 2024-03-05, not 2024-3-5.
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function dayOption(options: OptionValues, name: string): string | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const parsed = new Date(`${text}T00:00:00Z`);
  if (
    !ISO_DAY.test(text) ||
    Number.isNaN(parsed.valueOf()) ||
    parsed.toISOString().slice(0, 10) !== text
  ) {
    throw new UsageError(
      'INVALID_OPTION',
      `--${name} is ${JSON.stringify(text)}, but it takes a day of the calendar.`,
      `Write it as YYYY-MM-DD, for example --${name} 2025-10-24.`,
    );
  }
  return text;
}
