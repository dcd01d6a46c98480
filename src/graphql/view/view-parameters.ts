// The arguments of graph(...) as texts, as a command line and an address have them.
import { KINDS } from '../../model/concept.ts';
import { badInput } from '../errors.ts';
import { LAYOUT_SOURCES } from './arrange-view.ts';
import type { ViewArguments } from './open-view.ts';
import { RANKS } from './view.ts';

export interface ViewParameter {
  readonly name: Exclude<keyof ViewArguments, 'fold'>;
  /** What stands for its value in help. */
  readonly value: string;
  readonly text: string;
  readonly isList: boolean;
}

/** The list of parameters, in the order they are told. An export shows concepts, so it does not fold. */
export const VIEW_PARAMETERS: readonly ViewParameter[] = [
  { name: 'focus', value: 'NAME', text: 'begin with this concept; may be repeated', isList: true },
  { name: 'include', value: 'NAME', text: 'keep this concept; may be repeated', isList: true },
  { name: 'depth', value: 'N', text: 'steps from the focus, 1 to 3; default 1', isList: false },
  { name: 'maxNodes', value: 'N', text: 'concepts, 1 to 2000; default 50', isList: false },
  { name: 'maxEdges', value: 'N', text: 'pairs, 0 to 10000; default 200', isList: false },
  { name: 'kinds', value: 'KIND', text: 'only these kinds; may be repeated', isList: true },
  { name: 'minPapers', value: 'N', text: 'only pairs in so many papers', isList: false },
  {
    name: 'since',
    value: 'YYYY-MM',
    text: 'only papers from this month or year on',
    isList: false,
  },
  { name: 'until', value: 'YYYY-MM', text: 'only papers up to this month or year', isList: false },
  {
    name: 'categories',
    value: 'CATEGORY',
    text: 'only papers in this category; may be repeated',
    isList: true,
  },
  { name: 'rankBy', value: 'RANK', text: 'PAPERS or NPMI; default PAPERS', isList: false },
  { name: 'community', value: 'NAME', text: 'the community of this concept', isList: false },
  { name: 'layout', value: 'SOURCE', text: 'STORED or VIEW; default STORED', isList: false },
];

/** Undefined where none is given. Throws BAD_USER_INPUT for what is not such a value. */
export function readViewArguments(
  valuesOf: (name: string) => readonly string[],
): ViewArguments | undefined {
  const texts = Object.fromEntries(VIEW_PARAMETERS.map(({ name }) => [name, valuesOf(name)]));
  if (Object.values(texts).every((values) => values.length === 0)) return undefined;
  const given = (name: ViewParameter['name']) => texts[name] ?? [];
  return {
    focus: given('focus'),
    include: given('include'),
    depth: numberOf('depth', given('depth')),
    maxNodes: numberOf('maxNodes', given('maxNodes')),
    maxEdges: numberOf('maxEdges', given('maxEdges')),
    kinds:
      given('kinds').length === 0
        ? undefined
        : given('kinds').map((kind) => choiceOf('kinds', kind, KINDS)),
    minPapers: numberOf('minPapers', given('minPapers')),
    since: onlyOne('since', given('since')),
    until: onlyOne('until', given('until')),
    categories: given('categories'),
    rankBy: optionalChoice('rankBy', given('rankBy'), RANKS),
    community: onlyOne('community', given('community')),
    layout: optionalChoice('layout', given('layout'), LAYOUT_SOURCES),
  };
}

function onlyOne(name: string, [first, ...more]: readonly string[]): string | undefined {
  if (more.length === 0) return first;
  throw badInput(`Argument "${name}" is given ${more.length + 1} times, but it is taken once.`);
}

/** Catches `50` and `0`; refuses `5.5`, `-1` and nothing at all. */
const WHOLE_NUMBER = /^\d{1,10}$/;

function numberOf(name: string, given: readonly string[]): number | undefined {
  const text = onlyOne(name, given);
  if (text === undefined) return undefined;
  if (WHOLE_NUMBER.test(text)) return Number(text);
  throw badInput(`Argument "${name}" is ${JSON.stringify(text)}, but it is a whole number.`);
}

function optionalChoice<Choice extends string>(
  name: string,
  given: readonly string[],
  choices: readonly Choice[],
): Choice | undefined {
  const text = onlyOne(name, given);
  return text === undefined ? undefined : choiceOf(name, text, choices);
}

function choiceOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === text.toUpperCase());
  if (choice !== undefined) return choice;
  throw badInput(
    `Argument "${name}" is ${JSON.stringify(text)}, but it is one of ${choices.join(', ')}.`,
  );
}
