// What one paper names, for a person: a concept a line, and under it the sentence that says so best.
import type { Mention } from '../model/mention.ts';
import { wrap } from './wrap.ts';

/** The texts that the mentions' display ranges index. */
export interface ShownTexts {
  readonly title: string;
  readonly abstract: string;
}

const INDENT = '      ';
/** Longer names do not push the columns of the others. */
const WIDEST_NAME = 44;

/**
 * Lines without line ends: introduced concepts first, then the surest. The words that name the concept stand between
 * » and « in the sentence of its surest place, that of the abstract where two are as sure.
 */
export function conceptList(texts: ShownTexts, mentions: readonly Mention[]): readonly string[] {
  const concepts = [...Map.groupBy(mentions, ({ concept }) => concept.slug).values()].map(
    (places) => ({ places, best: bestOf(places), isNew: places.some(isIntroduction) }),
  );
  concepts.sort(
    (x, y) => Number(y.isNew) - Number(x.isNew) || y.best.confidence - x.best.confidence,
  );
  const names = concepts.map(({ best }) => best.concept.name.length);
  const width = Math.min(WIDEST_NAME, Math.max(0, ...names));
  return concepts.flatMap(({ places, best, isNew }) => {
    const sure = `${Math.round(best.confidence / 10)} %`.padStart(5);
    const role = isNew ? 'introduced' : 'mentioned';
    const times = places.length === 1 ? '' : `  ${places.length} times`;
    const { name, kind } = best.concept;
    const head = `  ${name.padEnd(width)}  ${kind.padEnd(7)}  ${role.padEnd(10)}  ${sure}${times}`;
    return [head, ...wrap(markedSentence(texts, best, places).split(/\s+/), INDENT)];
  });
}

function bestOf(places: readonly Mention[]): Mention {
  return places.reduce((best, place) => {
    const isBetter =
      place.confidence > best.confidence ||
      (place.confidence === best.confidence &&
        best.field === 'title' &&
        place.field === 'abstract');
    return isBetter ? place : best;
  });
}

function isIntroduction({ role }: Mention): boolean {
  return role === 'INTRODUCES';
}

function markedSentence(
  texts: ShownTexts,
  { field, sentence }: Mention,
  places: readonly Mention[],
): string {
  const text = texts[field];
  const within = places
    .filter((place) => place.field === field && place.sentence.start === sentence.start)
    .sort((x, y) => x.display.start - y.display.start);
  let marked = '';
  let at = sentence.start;
  for (const { display } of within) {
    if (display.start < at) continue;
    marked += `${text.slice(at, display.start)}»${text.slice(display.start, display.end)}«`;
    at = display.end;
  }
  return marked + text.slice(at, sentence.end);
}
