// What became of each candidate, for a person: a table an outcome, the likeliest first.
import { INTRODUCES_FROM } from '../../mentions/steps/14-mentions.ts';
import { OUTCOMES, type Outcome, type TraceCandidate } from '../../mentions/trace/trace.ts';
import { KIND_COLOURS, type Style } from '../style.ts';
import { wrap } from '../wrap.ts';
import { type Cell, flat, percent, table, times } from './table.ts';

const TITLES: Readonly<Record<Outcome, string>> = {
  kept: 'Kept',
  covered: 'Covered: likely enough, but a better name stands in every place',
  unsure: 'Unsure: a name that is also a word, and nothing confirms it',
  unlikely: 'Too unlikely',
};

const HEADING = ['name', 'kind', ' sure', 'needed', 'introduced', 'noticed by'];
/** One concept has one role: another candidate that became the same concept is what the paper proposes. */
const ELSEWHERE = 'introduced under another row of this concept';
const NOTE_INDENT = '      ';

export function candidateLines(
  candidates: readonly TraceCandidate[],
  style: Style,
): readonly string[] {
  return OUTCOMES.flatMap((outcome) => {
    const its = candidates
      .filter((candidate) => candidate.outcome === outcome)
      .sort((a, b) => b.confidence - a.confidence);
    if (its.length === 0 && outcome !== 'kept') return [];
    const title = `  ${style('bold', TITLES[outcome])}${its.length === 0 ? ': nothing' : ''}`;
    const rows = its.map((candidate) => {
      const note = noteOf(candidate);
      const below = note === '' ? [] : wrap(note.split(' '), NOTE_INDENT);
      return { cells: cellsOf(candidate), below };
    });
    return ['', title, ...table(HEADING, rows, style)];
  });
}

function cellsOf(candidate: TraceCandidate): readonly Cell[] {
  const { kind, confidence, needed, role, introduces, rules, outcome } = candidate;
  const colour = outcome === 'kept' ? KIND_COLOURS[kind] : 'dim';
  const isNew = role === 'INTRODUCES';
  return [
    { text: nameOf(candidate), format: colour },
    { text: kind, format: colour },
    { text: percent(confidence).padStart(5) },
    { text: percent(needed).padStart(6), format: 'dim' },
    { text: `${isNew ? 'yes' : 'no'}, ${percent(introduces)}`, format: isNew ? 'bold' : 'dim' },
    { text: rulesText(rules), format: 'dim' },
  ];
}

function nameOf({ text, places }: TraceCandidate): string {
  return `${flat(text)}${times(places.length)}`;
}

/** What it is linked to and how else it is written, where that differs, and what lies over its places. */
function noteOf(candidate: TraceCandidate): string {
  const { outcome, concept, text, places, role, introduces } = candidate;
  if (outcome === 'unlikely' || outcome === 'unsure') return '';
  const kept = places.filter(({ isKept }) => isKept);
  const own = new Set(kept.map((place) => flat(place.text)));
  const over = new Set(
    places.flatMap(({ coveredBy }) => (coveredBy === null ? [] : flat(coveredBy))),
  );
  const others = [...over.difference(own)];
  const under = others.length === 0 ? '' : `under ${quoted(others)}`;
  if (outcome === 'covered') return under;
  const written = new Map([...own].reverse().map((name) => [name.toLowerCase(), name]));
  for (const told of [flat(text), concept?.name ?? '']) written.delete(told.toLowerCase());
  const part = `${kept.length} of ${places.length} places`;
  const notes = [
    ...(concept && concept.name !== flat(text) ? [`is ${quoted([concept.name])}`] : []),
    ...(written.size > 0 ? [`also written ${quoted([...written.values()].reverse())}`] : []),
    ...(role === 'INTRODUCES' && introduces < 1000 * INTRODUCES_FROM ? [ELSEWHERE] : []),
    ...(kept.length < places.length ? [under === '' ? part : `${part}, others ${under}`] : []),
  ];
  return notes.join('; ');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** `lexicon:open lexicon:cased tagger` is `lexicon:open,cased tagger`. */
function rulesText(rules: readonly string[]): string {
  const steps = Map.groupBy(rules, (rule) => rule.split(':')[0] ?? rule);
  return [...steps]
    .map(([step, its]) => {
      const names = its.map((rule) => rule.slice(step.length + 1)).join(',');
      return names === '' ? step : `${step}:${names}`;
    })
    .join(' ');
}
