// Keeps the schema to itself: no introspection, and no names suggested in error messages.
import { NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

export function useHiddenSchema(): Plugin {
  const silently: typeof validate = (schema, document, rules, options, typeInfo) =>
    validate(schema, document, rules, { ...options, hideSuggestions: true }, typeInfo);
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      setValidationFn(silently);
    },
  };
}
