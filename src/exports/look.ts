// How concepts look in tools that take colours and sizes: a colour a kind, an area that grows with papers.
import type { Kind } from '../model/concept.ts';

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Told apart by people who see few colours. Okabe and Ito: Color Universal Design (2008). */
export const KIND_COLOURS: Readonly<Record<Kind, Colour>> = {
  MODEL: { r: 0, g: 114, b: 178 },
  DATASET: { r: 230, g: 159, b: 0 },
  METHOD: { r: 0, g: 158, b: 115 },
  TASK: { r: 204, g: 121, b: 167 },
  METRIC: { r: 213, g: 94, b: 0 },
};

export function hexColour(kind: Kind): string {
  const { r, g, b } = KIND_COLOURS[kind];
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const SMALLEST = 4;

/** A radius: the square root of the papers, from 4 for one paper. */
export function sizeOf(papers: number): number {
  return Number((SMALLEST * Math.sqrt(Math.max(1, papers))).toFixed(2));
}

/** Shown digits of measures between -1 and 1. */
export function rounded(value: number): number {
  return Number(value.toFixed(6)) + 0;
}
