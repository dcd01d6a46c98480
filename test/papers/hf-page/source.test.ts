// Saved Daily Papers pages: headers, footers, years and cut ends. All texts are made up.
import { describe, expect, it } from 'vitest';
import { hfPage } from '../../../src/papers/hf-page/source.ts';
import { parseText } from '../lines.ts';

const HEADER = `new

Get trending papers in your email inbox!

Subscribe

Daily Papers

byAK and the research community

Oct 24
`;

/** Prose of an abstract's length that ends in a full stop. */
function prose(name: string): string {
  return `${name} is a made-up thing that we study at some length. ${'It is studied again and again, which takes space. '.repeat(5)}It ends here.`;
}

function footer(date: string, who = '  • 6 authors'): string {
  return `\n${who}\n·\n${date}\n`;
}

function entry(name: string, ...footers: readonly string[]): string {
  return `\nPaper on ${name}\n\n${prose(name)}\n${footers.join('')}`;
}

describe('records of a page', () => {
  it('are title and abstract, with header and footers left out', async () => {
    const text = HEADER + entry('A', footer('Mar 1, 2024')) + entry('B', footer('Sep 7, 2024 6'));
    const { records, lines, problems } = await parseText(hfPage, text);
    expect(problems).toEqual([]);
    expect(records.map((r) => [r.sourceTitle, r.sourceAbstract, r.published.on])).toEqual([
      ['Paper on A', prose('A'), '2024-03-01'],
      ['Paper on B', prose('B'), '2024-09-07'],
    ]);
    expect(lines.map((line) => text.split('\n')[line - 1])).toEqual(['Paper on A', 'Paper on B']);
  });

  it('are found without a header, without its line "Daily Papers" and without footers', async () => {
    const header = HEADER.replace('Daily Papers\n\n', '');
    for (const start of ['', header]) {
      const { records } = await parseText(hfPage, start + entry('A') + entry('B') + entry('C'));
      expect(records.map((r) => r.sourceTitle)).toEqual(['Paper on A', 'Paper on B', 'Paper on C']);
      expect(records.map((r) => r.published.precision)).toEqual(['unknown', 'unknown', 'unknown']);
    }
  });

  it('may have an organisation in place of a number of authors', async () => {
    const text =
      entry('A', footer('Mar 1, 2024', 'meta-labs Meta Labs')) + entry('B', footer('Mar 2, 2024'));
    const { records } = await parseText(hfPage, text);
    expect(records.map((r) => r.organisation)).toEqual(['Meta Labs', undefined]);
    expect(records.map((r) => r.sourceAbstract)).toEqual([prose('A'), prose('B')]);
  });

  it('are kept apart where some lack a footer', async () => {
    const text =
      entry('A') + entry('B', footer('Mar 1, 2024')) + entry('C', '\n  • 2 authors\n') + entry('D');
    const { records } = await parseText(hfPage, text);
    expect(records.map((r) => [r.sourceTitle, r.published.on])).toEqual([
      ['Paper on A', null],
      ['Paper on B', '2024-03-01'],
      ['Paper on C', null],
      ['Paper on D', null],
    ]);
  });

  it('take up an abstract of several paragraphs, and say where one has none', async () => {
    const text = `Paper on A\n\n${prose('A')}\n\n${prose('More')}\n${footer('Mar 1, 2024')}\nPaper on B\n${footer('Mar 2, 2024')}`;
    const { records, problems } = await parseText(hfPage, text);
    expect(records.map((r) => r.sourceAbstract)).toEqual([`${prose('A')}\n\n${prose('More')}`, '']);
    expect(problems.map(({ code }) => code)).toEqual(['RECORD_WITHOUT_ABSTRACT']);
  });

  it('do not begin with an abstract whose title was cut off', async () => {
    const { records, problems } = await parseText(
      hfPage,
      `${prose('Lost').repeat(2)}\n${entry('A')}`,
    );
    expect(records.map((r) => r.sourceTitle)).toEqual(['Paper on A']);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['RECORD_WITHOUT_TITLE', 1],
    ]);
  });

  it('have one id wherever they are read, whatever the day they are read as of', async () => {
    const text = entry('A', footer('Jul 14'));
    const [one] = (await parseText(hfPage, text)).records;
    const [other] = (await parseText(hfPage, HEADER + text, '2025-08-01')).records;
    expect(one?.id).toBe(other?.id);
    expect(other?.published.on).toBe('2025-07-14');
  });
});

describe('dates without a year', () => {
  const page = (...dates: readonly string[]) =>
    dates.map((date, i) => entry(`P${i}`, footer(date))).join('');
  const datesOf = async (text: string, asOf?: string) =>
    (await parseText(hfPage, text, asOf)).records.map(({ published }) => published.on);

  it('belong to the year after the latest that the page spells, before or after them', async () => {
    expect(await datesOf(page('Jul 14', 'Mar 1, 2023', 'Feb 5', 'Jan 2, 2024', 'Dec 31'))).toEqual([
      '2025-07-14',
      '2023-03-01',
      '2025-02-05',
      '2024-01-02',
      '2025-12-31',
    ]);
  });

  it('stay unknown where the page spells no year', async () => {
    expect(await datesOf(page('Jul 14', 'Feb 5'))).toEqual([null, null]);
  });

  it('are the latest such day not after the day it is read as of', async () => {
    const text = page('Jul 14', 'Jul 15', 'Jul 16', 'Mar 1, 2020', 'Feb 29');
    expect(await datesOf(text, '2025-07-15')).toEqual([
      '2025-07-14',
      '2025-07-15',
      '2024-07-16',
      '2020-03-01',
      '2024-02-29',
    ]);
  });

  it('are settled for each of two pages in one file by that page', async () => {
    const text = HEADER + page('Jul 14', 'Mar 1, 2020') + HEADER + page('Jul 14', 'Mar 1, 2023');
    expect(await datesOf(text)).toEqual(['2021-07-14', '2020-03-01', '2024-07-14', '2023-03-01']);
  });

  it('are settled by the first 5,000 papers of an enormous page, which is said', async () => {
    const dates = [
      'Jul 14',
      'Mar 1, 2020',
      ...Array<string>(5000).fill('Feb 5'),
      'Mar 1, 2023',
      'Jul 14',
    ];
    const { records, problems } = await parseText(hfPage, page(...dates));
    expect(records).toHaveLength(5004);
    expect(records.at(-1)?.published.on).toBe('2021-07-14');
    expect(problems.map(({ code }) => code)).toEqual(['PAGE_TOO_LONG']);
  });

  it('that are no days of the calendar are unknown, and said', async () => {
    const { records, problems } = await parseText(hfPage, page('Feb 30, 2024'));
    expect(records[0]?.published).toEqual({ on: null, precision: 'unknown' });
    expect(problems.map(({ code }) => code)).toEqual(['DATE_INVALID']);
  });
});

describe('the end of a page', () => {
  const last = async (text: string) => {
    const { records, problems } = await parseText(
      hfPage,
      HEADER + entry('A', footer('Mar 1, 2024')) + text,
    );
    return {
      record: records.at(-1),
      count: records.length,
      codes: problems.map(({ code }) => code),
    };
  };

  it('within an abstract is seen by the missing end of a sentence', async () => {
    const { record } = await last(`\nPaper on B\n\n${prose('B')} We then`);
    expect(record).toMatchObject({ sourceTitle: 'Paper on B', truncated: true });
  });

  it.each([
    ['after a full stop', ''],
    ['after an address', ' See https://example.org/code'],
    ['within the authors', '\n\n  • 5 au'],
    ['after the dot', '\n\n  • 5 authors\n·'],
    ['after an organisation', '\n\nacme Acme'],
  ])('%s leaves the paper whole', async (_, rest) => {
    const { record, count, codes } = await last(`\nPaper on B\n\n${prose('B')}${rest}`);
    expect(record).toMatchObject({ sourceTitle: 'Paper on B', truncated: false });
    expect([count, codes]).toEqual([2, []]);
  });

  it('within a date leaves the paper without one, and is said', async () => {
    const { record, codes } = await last(entry('B', footer('Mar 1, 20').trimEnd()));
    expect(record).toMatchObject({
      sourceTitle: 'Paper on B',
      published: { on: null },
      truncated: false,
    });
    expect(codes).toEqual(['DATE_CUT']);
  });

  it('within a title keeps the title', async () => {
    const { record, codes } = await last('\nPaper on B and');
    expect(record).toMatchObject({
      sourceTitle: 'Paper on B and',
      sourceAbstract: '',
      truncated: true,
    });
    expect(codes).toEqual(['RECORD_WITHOUT_ABSTRACT']);
  });
});

describe('lines that cannot be read', () => {
  it('are left out where too long and kept where broken, and said', async () => {
    async function* lines() {
      yield { number: 1, text: 'Paper on \ufffd', fault: { kind: 'broken-utf8' } as const };
      yield { number: 2, text: prose('A') };
      yield { number: 3, text: 'x', fault: { kind: 'too-long', bytes: 9e6 } as const };
    }
    const { records, problems } = await parseText(hfPage, lines());
    expect(records).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['UTF8_BROKEN', 'LINE_TOO_LONG']);
  });
});

describe('recognise', () => {
  it('knows a page by its header or its footers, and no other text', () => {
    const certainty = (text: string) => hfPage.recognise(text.split('\n'));
    expect(certainty(HEADER)).toBeGreaterThan(0.9);
    expect(certainty(entry('A', footer('Mar 1, 2024')))).toBeGreaterThan(0.5);
    expect(certainty(entry('A'))).toBe(0);
    expect(certainty('{"id": "1", "title": "Daily Papers", "abstract": "new"}')).toBe(0);
  });
});
