// Signs that are there but not seen: soft hyphens, zero-width and direction marks go; special blanks and hyphens become plain.
import { editMatches, type Step } from '../draft.ts';

/**
 * One sign that is dropped or made plain: catches the soft hyphen in `atten\u00ADtion`, refuses the joiner inside an
 * emoji or an Indic word (a joiner counts only before plain ASCII or at the end) and every visible sign.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u200c\u200d](?=[\0-\u007f]|$)|[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u2010\u2011]|[\0-\u0008\u000e-\u001f\u007f-\u009f]/g;

const HYPHENS = '\u2010\u2011';
/** What becomes a blank: catches a non-breaking blank and a control character, refuses a soft hyphen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BLANK = /[\0-\u001f\u007f-\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

export const removeInvisible: Step = (text) =>
  editMatches(text, INVISIBLE, ([sign]) => {
    if (HYPHENS.includes(sign)) return '-';
    return BLANK.test(sign) ? ' ' : '';
  });
