import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, MaxIntrospectionDepthRule, type SelectionNode, type ValidationContext, type ValidationRule } from 'graphql';

export const limits = { depth: 12, aliases: 15, directives: 5, tokens: 2_000, repeats: 15 } as const;

/** Apollo gives every error of validation its own code, so this one stands beside it: format-error.ts puts it in its place. */
const refusal = (message: string, code: 'LIMIT_EXCEEDED' | 'BAD_USER_INPUT' = 'LIMIT_EXCEEDED') =>
  new GraphQLError(message, { extensions: { refusal: code } });

/** The rules of graphql-armor throw in the middle of validation; ours report, so that every client gets the same kind of answer. */
const reporting = (n: number, message: string) => ({
  n,
  allowList: [],
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(refusal(message))],
});

const nameOf = (selection: SelectionNode): string | null =>
  selection.kind === Kind.FIELD && !selection.alias ? selection.name.value : null;

/** The same field again and again in one place costs work and gives nothing more. */
const repeatedFieldsRule: ValidationRule = (context) => ({
  SelectionSet: ({ selections }) => {
    const counts = new Map<string | null, number>();
    for (const selection of selections) counts.set(nameOf(selection), (counts.get(nameOf(selection)) ?? 0) + 1);
    counts.delete(null);
    if (Math.max(0, ...counts.values()) > limits.repeats)
      context.reportError(refusal(`The query names the same field more than ${limits.repeats} times in one place. Name it once.`));
  },
});

/** Else graphql finds only when it executes that there is no such root type, and Apollo takes that for a fault of the server. */
const onlyQueriesRule: ValidationRule = (context) => ({
  OperationDefinition: ({ operation }) => {
    if (operation !== 'query') context.reportError(refusal(`The API only reads. Send a query, not a ${operation}.`, 'BAD_USER_INPUT'));
  },
});

const asRule = (rule: unknown): ValidationRule => rule as ValidationRule;

/** What a query may be at most; more is refused before anything is read. Tokens are counted by the parser. */
export const limitRules: readonly ValidationRule[] = [
  asRule(
    maxDepthRule(reporting(limits.depth, `The query is more than ${limits.depth} levels deep. Ask for fewer levels at once.`) as never),
  ),
  asRule(maxAliasesRule(reporting(limits.aliases, `The query has more than ${limits.aliases} aliases. Send it in parts.`) as never)),
  asRule(
    maxDirectivesRule(
      reporting(
        limits.directives,
        `The query has more than ${limits.directives} directives. Leave out those that are not needed.`,
      ) as never,
    ),
  ),
  MaxIntrospectionDepthRule,
  repeatedFieldsRule,
  onlyQueriesRule,
];
