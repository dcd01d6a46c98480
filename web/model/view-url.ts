// A view as the query of a URL and back. What is not understood counts as left out, so that an old link still opens.
import { isKind } from './kinds.ts';
import {
  COLOURINGS,
  FIRST_VIEW,
  FORMS,
  MOST_COMPARED,
  MOST_NODES,
  OPENING_STEP,
  type Opened,
  TOOLS,
  type View,
} from './view.ts';

/** `?concept=lora&kinds=METHOD`; empty for the first view. Equal views give equal texts. */
export function printView(view: View): string {
  const query = new URLSearchParams();
  for (const [name, texts] of Object.entries(textsOf(view))) {
    for (const text of texts) query.append(name, text);
  }
  // Colons and slashes stand in keys of papers, and may stand in a query as they are.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

export function parseView(search: string): View {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name) || null;
  return {
    focus: distinct(query.getAll('focus')).slice(0, 20),
    opened: query.getAll('open').map(parseOpened),
    folded: distinct(query.getAll('fold')),
    kinds: distinct(query.getAll('kind')).filter(isKind),
    since: monthOf(one('since')),
    until: monthOf(one('until')),
    categories: distinct(query.getAll('category')),
    minPapers: numberOf(one('papers'), FIRST_VIEW.minPapers, 1, 1_000_000),
    minStrength: numberOf(one('strength'), FIRST_VIEW.minStrength, 0, 100),
    maxNodes: numberOf(one('nodes'), FIRST_VIEW.maxNodes, 1, MOST_NODES),
    colouring: COLOURINGS.find((each) => each === one('colour')) ?? FIRST_VIEW.colouring,
    form: FORMS.find((each) => each === one('as')) ?? FIRST_VIEW.form,
    concept: one('concept'),
    paper: one('paper'),
    tool: TOOLS.find((each) => each === one('tool')) ?? null,
    from: one('from'),
    to: one('to'),
    compared: distinct(query.getAll('compare')).slice(0, MOST_COMPARED),
  };
}

function textsOf(view: View): Readonly<Record<string, readonly string[]>> {
  return {
    focus: view.focus,
    open: view.opened.map(printOpened),
    fold: view.folded,
    kind: view.kinds,
    since: present(view.since),
    until: present(view.until),
    category: view.categories,
    papers: unless(FIRST_VIEW.minPapers, view.minPapers),
    strength: unless(FIRST_VIEW.minStrength, view.minStrength),
    nodes: unless(FIRST_VIEW.maxNodes, view.maxNodes),
    colour: unless(FIRST_VIEW.colouring, view.colouring),
    as: unless(FIRST_VIEW.form, view.form),
    concept: present(view.concept),
    paper: present(view.paper),
    tool: present(view.tool),
    from: present(view.from),
    to: present(view.to),
    compare: view.compared,
  };
}

function present(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

function unless<T extends string | number>(usual: T, value: T): readonly string[] {
  return value === usual ? [] : [String(value)];
}

/** `lora`, or `lora*36` for more neighbours than one step adds. */
function printOpened({ slug, neighbours }: Opened): string {
  return neighbours === OPENING_STEP ? slug : `${slug}*${neighbours}`;
}

function parseOpened(text: string): Opened {
  const [slug = '', neighbours = ''] = text.split('*');
  return { slug, neighbours: numberOf(neighbours, OPENING_STEP, 1, 500) };
}

// Catches `2024-03`; refuses `2024-13` and `2024-3`.
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function monthOf(text: string | null): string | null {
  return text !== null && MONTH.test(text) ? text : null;
}

/** A whole number within its bounds. */
function numberOf(text: string | null, otherwise: number, least: number, most: number): number {
  const number = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : otherwise;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
