import { readFileSync } from 'node:fs';
import {
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) =>
    !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

it('schema/schema.graphql is what the code defines', () => {
  const file = new URL('../../schema/schema.graphql', import.meta.url);
  // Where this fails: npm run schema, and look at the difference.
  expect(readFileSync(file, 'utf8')).toBe(`${printSchema(schema)}\n`);
});

describe('every part of the schema says what it is', () => {
  it.each(types.map((type) => [type.name, type] as const))('%s', (name, type) => {
    const silent: string[] = type.description ? [] : [name];
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!value.description) silent.push(value.name);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(field.name);
        for (const argument of field.args) {
          if (!argument.description) silent.push(`${field.name}(${argument.name})`);
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(field.name);
      }
    }
    expect(silent).toEqual([]);
  });
});

describe('every text that a client gives or gets has an example', () => {
  const isText = (type: GraphQLType) => ['String', 'ID'].includes(getNamedType(type).name);
  const isShown = ({ description }: { description?: string | null | undefined }) =>
    description?.includes('`') === true;

  it.each(types.map((type) => [type.name, type] as const))('%s', (_name, type) => {
    const bare: string[] = [];
    if (isObjectType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (isText(field.type) && !isShown(field)) bare.push(field.name);
      }
    }
    if (isObjectType(type)) {
      for (const { name, args } of Object.values(type.getFields())) {
        const texts = args.filter((each) => isText(each.type) && !isCursor(each.name));
        bare.push(...texts.filter((each) => !isShown(each)).map((each) => `${name}(${each.name})`));
      }
    }
    expect(bare).toEqual([]);
  });
});

/** Nobody writes a cursor: it comes from a page. */
function isCursor(argument: string): boolean {
  return ['after', 'before'].includes(argument);
}

it('every connection is paged both ways', () => {
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const names = field.args.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
  }
});
