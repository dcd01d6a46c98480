// Colours of what is printed for people, handed in like every effect, so that a test can do without or show them.
import type { styleText } from 'node:util';
import type { Kind } from '../model/concept.ts';

export type StyleFormat = Parameters<typeof styleText>[0];

/** Gives the text in the style, or as it is where no colours are wanted. */
export type Style = (format: StyleFormat, text: string) => string;

/** One colour a kind. They only repeat what is also said in words. */
export const KIND_COLOURS = {
  MODEL: 'magenta',
  DATASET: 'green',
  METHOD: 'cyan',
  TASK: 'yellow',
  METRIC: 'blue',
} as const satisfies Record<Kind, StyleFormat>;
