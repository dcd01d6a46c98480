// Even columns, whatever the colours.
import { expect, it } from 'vitest';
import { percent, table } from '../../../src/cli/explain/table.ts';
import type { Style } from '../../../src/cli/style.ts';

const plain: Style = (_, text) => text;
const marked: Style = (format, text) => `<${String(format)}>${text}</>`;

it('pads by what is seen and leaves no blanks at the ends', () => {
  const rows = [
    { cells: [{ text: 'LoRA' }, { text: 'METHOD', format: 'cyan' as const }, { text: '' }] },
    { cells: [{ text: 'x' }, { text: 'TASK' }, { text: 'why' }], below: ['under it'] },
  ];
  expect(table(['name', 'kind', 'note'], rows, plain)).toEqual([
    '    name  kind    note',
    '    LoRA  METHOD',
    '    x     TASK    why',
    'under it',
  ]);
  expect(table(['name', 'kind', 'note'], rows, marked)[1]).toBe('    LoRA  <cyan>METHOD</>');
});

it('goes on below a first cell that is too wide, so that the others stay in their columns', () => {
  const long = 'n'.repeat(60);
  const rows = [{ cells: [{ text: long }, { text: 'TASK' }] }];
  expect(table(['name', 'kind'], rows, plain)).toEqual([
    `    ${'name'.padEnd(38)}  kind`,
    `    ${long}`,
    `    ${''.padEnd(38)}  TASK`,
  ]);
});

it('shows nothing for no rows', () => {
  expect(table(['name'], [], plain)).toEqual([]);
});

it.each([
  [0, '<1 %'],
  [9, '<1 %'],
  [10, '1 %'],
  [399, '39 %'],
  [400, '40 %'],
  [990, '99 %'],
  [1000, '>99 %'],
])(
  'calls nothing certain, and nothing below a threshold as high: %i thousandths are %s',
  (thousandths, text) => {
    expect(percent(thousandths)).toBe(text);
  },
);
