// The rules that find mentions, in words for a reader. What the service may add later is told as it names it.

const TEXTS: Readonly<Record<string, string>> = {
  'lexicon:open': 'a name from the lexicon',
  'lexicon:cased': 'a name from the lexicon, written as names are',
  'lexicon:cued': 'a name from the lexicon, and the words around it speak for it',
  'lexicon:unsure': 'a name from the lexicon that is an ordinary word too',
  'abbreviation:long': 'a long form with its abbreviation in brackets',
  'abbreviation:short': 'an abbreviation that the text explains',
  'cue:title': 'the name that the title puts before its colon',
  'cue:named': 'what the text says it calls so',
  'term:word': 'a word that names what it is',
  'term:head': 'words that end in what it is',
  tagger: 'learned from annotated abstracts',
  sweep: 'named elsewhere in the same text',
};

/** Completes "Found as ..."; `shape:digit` and its like are shapes of a name. */
export function ruleText(rule: string): string {
  return TEXTS[rule] ?? (rule.startsWith('shape:') ? 'something shaped like a name' : rule);
}
