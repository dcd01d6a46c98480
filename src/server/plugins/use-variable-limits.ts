// What the variables of an operation may hold: how deep, how long a list, how many values in all. What stands in the
// document itself is bounded by its tokens.
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** A filter is five filters deep, each of them an object in a list; `include` of a picture takes 2,000 concepts. */
export const VARIABLE_LIMITS = { depth: 16, list: 2_000, values: 10_000 } as const;
/** Of who may write: a thousand papers with their authors. */
export const HANDED_VALUES = 100_000;

/** `mayWrite` tells of a request whether more may be handed over with it. */
export function useVariableLimits(mayWrite: (request: Request) => boolean): Plugin {
  return {
    onParams({ params, request }) {
      const most = mayWrite(request) ? HANDED_VALUES : VARIABLE_LIMITS.values;
      const fault = faultOf(params.variables, most) ?? faultOf(params.extensions, most);
      if (fault !== undefined) {
        throw refusal(`${fault}: send less at once.`, 'VARIABLES_TOO_LARGE', { status: 400 });
      }
    },
  };
}

/** What is too much about it. Without recursion: depth is what is guarded against. */
function faultOf(value: unknown, most: number): string | undefined {
  const { depth: deepest, list: longest } = VARIABLE_LIMITS;
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return `Variables are more than ${deepest} levels deep`;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      const inside: unknown[] = Object.values(each);
      if (Array.isArray(each) && inside.length > longest) {
        return `A list of ${inside.length} is longer than ${longest}`;
      }
      seen += inside.length;
      if (seen > most) return `Variables hold more than ${most} values`;
      for (const one of inside) next.push(one);
    }
    level = next;
  }
  return undefined;
}
