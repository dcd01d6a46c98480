// Keeps the schema to itself: no introspection, and no names suggested in error messages.
import { GraphQLError, NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

// Catches the end of `Cannot query field "paperz" on type "Query". Did you mean "papers"?`.
const SUGGESTION = / Did you mean .*$/s;

export function useHiddenSchema(): Plugin {
  const silently: typeof validate = (...given) =>
    validate(...given).map(
      ({ message, nodes = null, extensions }) =>
        new GraphQLError(message.replace(SUGGESTION, ''), { nodes, extensions }),
    );
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      setValidationFn(silently);
    },
  };
}
