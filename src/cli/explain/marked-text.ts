// A paper's texts with what was found in them: `we use [LoRA METHOD]`, in the colour of its kind.

import type { Trace } from '../../mentions/trace/trace.ts';
import { FIELDS, type Field } from '../../model/mention.ts';
import { KIND_COLOURS, type Style } from '../style.ts';
import { wrap } from '../wrap.ts';

const INDENT = '  ';

/** Title and abstract, wrapped, a blank line between; empty texts are left out. */
export function markedTexts(trace: Trace, style: Style): readonly string[] {
  const texts = FIELDS.filter((field) => trace.texts[field].trim() !== '');
  return texts.flatMap((field, i) => [
    ...(i === 0 ? [] : ['']),
    ...wrap(markedWords(trace, field, style), INDENT),
  ]);
}

function markedWords({ texts, mentions }: Trace, field: Field, style: Style): string[] {
  const text = texts[field];
  const plain = field === 'title' ? (word: string) => style('bold', word) : (word: string) => word;
  let marked = '';
  let at = 0;
  for (const { field: its, display, concept } of mentions) {
    if (its !== field) continue;
    const colour = KIND_COLOURS[concept.kind];
    const name = wordsOf(text.slice(display.start, display.end));
    const inside = name.map((word) => style(['bold', colour], word)).join(' ');
    const mark = `${style(colour, '[')}${inside} ${style(colour, `${concept.kind}]`)}`;
    marked += eachWord(text.slice(at, display.start), plain) + mark;
    at = display.end;
  }
  return wordsOf(marked + eachWord(text.slice(at), plain));
}

function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(/\S+/g, (word) => change(word));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
