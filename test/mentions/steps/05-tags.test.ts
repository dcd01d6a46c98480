import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/mentions/candidate.ts';
import { findTagged, keepPossible } from '../../../src/mentions/steps/05-tags.ts';
import { Chain } from '../../../src/mentions/tagger/chain.ts';
import { beginOf, insideOf, mayFollow, OUTSIDE } from '../../../src/mentions/tagger/tags.ts';
import { documentOf } from '../document.ts';

const MODEL = 0;
const SURE = 6;
const PLAIN = 6;

/** A chain that has read so many pieces, of which those given speak for a tag. */
function chainOf(
  length: number,
  told: readonly (readonly [piece: number, tag: number, weight: number])[],
) {
  const chain = new Chain(2);
  const { tags } = chain;
  const moves = Array.from({ length: tags * tags }, (_, i) =>
    mayFollow(Math.floor(i / tags), i % tags) ? 0 : -9,
  );
  chain.setTransitions(Float64Array.from(moves));
  const emissions = new Float64Array(length * tags);
  for (let i = 0; i < length; i++) emissions[i * tags + OUTSIDE] = PLAIN;
  for (const [piece, tag, weight] of told) emissions[piece * tags + tag] = PLAIN + weight;
  chain.run(emissions, length);
  return chain;
}

function surfacesOf(text: string, told: Parameters<typeof chainOf>[1]): string[] {
  const document = documentOf(text);
  const found = findTagged(document, chainOf(document.pieces.length, told));
  return found.map((finding) => surfaceOf(document, finding));
}

describe('the tagger proposes', () => {
  it('a span that it thinks an entity, whole', () => {
    const told = [
      [2, beginOf(MODEL), SURE],
      [3, insideOf(MODEL), SURE],
    ] as const;
    expect(surfacesOf('We train Blue Heron on texts.', told)).toEqual(['Blue Heron']);
  });

  it('both spans where the end is in doubt, so that the scorer can choose', () => {
    const told = [
      [2, beginOf(MODEL), SURE],
      [3, insideOf(MODEL), 0],
    ] as const;
    expect(surfacesOf('We train Blue Heron on texts.', told)).toEqual(['Blue', 'Blue Heron']);
  });

  it('nothing that runs across a sign but a slash', () => {
    const told = [
      [2, beginOf(MODEL), SURE],
      [3, insideOf(MODEL), 0],
    ] as const;
    expect(surfacesOf('We train Blue, Heron and others.', told)).toEqual(['Blue']);
    expect(surfacesOf('We train Blue/Heron and others.', told)).toContain('Blue/Heron');
  });

  it('nothing where it thinks all of it plain text', () => {
    expect(surfacesOf('We train blue herons on texts.', [])).toEqual([]);
  });
});

describe('what only looks like a name', () => {
  it('is kept where the tagger does not rule it out, and always where a cue says so', () => {
    const chain = chainOf(5, [[2, beginOf(MODEL), 0]]);
    const findings = [
      { from: 0, to: 1, rule: 'shape:caps' },
      { from: 0, to: 2, rule: 'cue:title' },
      { from: 2, to: 3, rule: 'shape:caps' },
    ];
    expect(keepPossible(findings, chain)).toEqual(findings.slice(1));
  });
});
