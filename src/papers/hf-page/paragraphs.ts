// Which paragraph is a title and which an abstract: pages without footers tell them apart only by order and looks.

export interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** A title with the abstract that follows it, `''` where none does. */
export interface TitledText {
  readonly title: Paragraph;
  readonly abstract: string;
}

/** Titles are shorter; abstracts of Daily Papers have a thousand characters and more. */
const LONGEST_TITLE = 250;
/** A sentence of this length is prose, not a title with a full stop. */
const SHORTEST_PROSE = 150;
/** Longer than any title, so that it must be a part of an abstract. */
const NO_TITLE = 500;
/** Catches the end of `It works.` and of `(see code).`; refuses `Is Attention All You Need?`, which may be a title. */
const FULL_STOP = /[.…]["'”’)\]]*$/;
/** How a whole abstract ends: catches `works.`, `(abridged)`, `enough?`, `https://a.b/c`; refuses `we propose a`. */
const ABSTRACT_END = /(?:[.!?…。)\]][."'”’)\]]*|https?:\/\/\S+)$/;

/** Long, or a sentence of some length: no title looks so. */
export function isProse(text: string): boolean {
  return text.length > LONGEST_TITLE || (text.length > SHORTEST_PROSE && FULL_STOP.test(text));
}

export function isTooLongForTitle(text: string): boolean {
  return text.length > NO_TITLE;
}

/** True where a text breaks off: it ends neither like a sentence nor in an address. */
export function isCut(abstract: string): boolean {
  return !ABSTRACT_END.test(abstract.trimEnd());
}

/**
 * Takes the first record off the paragraphs, of which there must be one. A title followed by something like a title,
 * and that by prose, has no abstract; prose that follows prose goes on with it.
 */
export function takeTitledText(paragraphs: Paragraph[]): TitledText {
  const [title = { text: '', line: 0 }, second, third] = paragraphs.splice(0, 3);
  if (!second) return { title, abstract: '' };
  if (third) paragraphs.unshift(third);
  if (third && !isProse(second.text) && isProse(third.text)) {
    paragraphs.unshift(second);
    return { title, abstract: '' };
  }
  const texts = [second.text];
  while (paragraphs[0] && isProse(paragraphs[0].text)) texts.push(paragraphs.shift()?.text ?? '');
  return { title, abstract: texts.join('\n\n') };
}
