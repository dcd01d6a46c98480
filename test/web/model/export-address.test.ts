import { expect, it } from 'vitest';
import { FORMATS } from '../../../src/exports/formats.ts';
import { EXPORT_FORMATS } from '../../../web/model/export-address.ts';

it('offers the very formats that the service writes', () => {
  expect(EXPORT_FORMATS.map(({ name }) => name)).toEqual(FORMATS.map(({ name }) => name));
});
