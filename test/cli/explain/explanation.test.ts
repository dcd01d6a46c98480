// An explanation as a person reads it: what was found, what became of it, and why.
import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explanationLines } from '../../../src/cli/explain/explanation.ts';
import type { Style } from '../../../src/cli/style.ts';
import { loadExplainer } from '../../../src/mentions/load-explainer.ts';
import { cleanText } from '../../../src/text/clean.ts';

const explain = loadExplainer();
const plain: Style = (_, text) => text;
const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });

function linesOf(abstract: string, title = '', style = plain): readonly string[] {
  return explanationLines(
    explain({ title: cleanText(title), abstract: cleanText(abstract) }),
    style,
  );
}

/** The lines under a heading, to the next blank one. */
function under(lines: readonly string[], heading: string): readonly string[] {
  const from = lines.findIndex((line) => line.startsWith(`  ${heading}`));
  const rest = lines.slice(from);
  return rest.slice(1, rest.indexOf(''));
}

const ABSTRACT =
  'We fine-tune BERT with LoRA (low-rank adaptation) on the SQuAD dataset for question answering. We report accuracy.';

describe('an explanation', () => {
  it('begins with the text, its names marked with their kinds', () => {
    const [title, blank, first, second] = linesOf(ABSTRACT, 'Small LoRA');
    expect(title).toBe('  Small [LoRA METHOD]');
    expect(blank).toBe('');
    expect(`${first} ${second?.trim()}`).toMatch(
      /^ {2}We fine-tune \[BERT MODEL\] with \[LoRA METHOD\] \(\[low-rank adaptation METHOD\]\) on the \[SQuAD DATASET\]/,
    );
  });

  it('says how likely the text is of the field, and what follows where it is not', () => {
    expect(linesOf(ABSTRACT)).toContain('  A text about machine learning: >99 %.');
    const other = linesOf('Whisper it to her before the rain comes over the hills tonight.');
    expect(other.join('\n')).toMatch(
      /machine learning: +<?\d+ %\. Names mean other things elsewhere/,
    );
  });

  it('goes through the steps: lexicon with guard and verdict, abbreviations, tagger, names, terms, sweep', () => {
    const lines = linesOf(`${ABSTRACT} They clip maps. SAM is used. The old method is slow.`);
    const lexicon = under(lines, 'Lexicon').join('\n');
    expect(lexicon).toMatch(/BERT +MODEL +BERT +case +found: written as the name is/);
    expect(lexicon).toMatch(/low-rank adaptation +METHOD +LoRA +none +found$/m);
    expect(lexicon).toMatch(/clip +MODEL +CLIP +case +refused: not written as the name is/);
    expect(under(lines, 'Abbreviations')).toEqual([
      '    LoRA = low-rank adaptation (in the lexicon: LoRA)',
    ]);
    expect(under(lines, 'Tagger').join(' ')).toMatch(/BERT MODEL \d+ %/);
    expect(under(lines, 'Tagger').join(' ')).toContain(
      'adds nothing to a name of the lexicon: SQuAD dataset',
    );
    expect(under(lines, 'Names')[0]).toContain('BERT, LoRA, SQuAD');
    expect(under(lines, 'Terms').join(' ')).toContain('ruled out by the tagger:');
    expect(lines).toContain('  Sweep: more places of what was found: nothing');
  });

  it('ends with each candidate by outcome: what it is, how sure, how sure it must be, and who noticed it', () => {
    const lines = linesOf(ABSTRACT);
    const kept = under(lines, 'Kept').join('\n');
    expect(kept).toMatch(
      /LoRA \(2x\) +METHOD +>?\d+ % +40 % +no, \S+ % +abbreviation:long,short lexicon:\S+ tagger/,
    );
    expect(kept).toMatch(/SQuAD +DATASET +>?\d+ % +40 %/);
    expect(lines.at(-2)).toContain('from 23 % on');
  });

  it('names the concept where it is called otherwise, and how else it is written', () => {
    const lines = linesOf(
      'We train vision transformers (ViTs) for image classification. The ViTs are small.',
    );
    expect(under(lines, 'Kept')).toContain('      is "vision transformer"; also written "ViTs"');
    expect(under(linesOf(ABSTRACT), 'Kept')).toContain('      also written "low-rank adaptation"');
  });

  it('says what covers a candidate, all of it or some of its places', () => {
    const lines = linesOf(
      'We study diffusion-based data augmentation. Data augmentation helps. Diffusion-based data augmentation helps more.',
    );
    expect(lines.join('\n')).toMatch(/under "diffusion-based data augmentation"/i);
  });

  it('sets words that nothing confirms apart, with their higher threshold', () => {
    const lines = linesOf('Whisper it to her before the rain comes over the hills tonight.');
    expect(lines).toContain('  Kept: nothing');
    expect(under(lines, 'Unsure').at(-1)).toMatch(/Whisper +MODEL +\S+ % +65 %/);
  });

  it('says the same with colours as without', () => {
    const shown = linesOf(ABSTRACT, 'Small LoRA', coloured).join('\n');
    expect(shown).toContain('\u001b[36mLoRA\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(shown.replace(/\u001b\[\d+m/g, '')).toBe(linesOf(ABSTRACT, 'Small LoRA').join('\n'));
  });

  it('shows names as they read, without the markup around them', () => {
    const lines = linesOf('We use a \\textit{large} language model.').join('\n');
    expect(lines).toContain('[large language model METHOD]');
    expect(lines).not.toContain('large}');
  });

  it('of an empty text finds nothing and says so', () => {
    expect(linesOf('')).toContain('  Kept: nothing');
  });
});
