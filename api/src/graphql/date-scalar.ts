import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDay } from '#graph-schema/calendar-day';

// In a query validation meets it first and would call it an error of validation: format-error.ts puts its own code in the place.
const readDate = (value: unknown): string => {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError('This is not a date of the calendar. Write it as YYYY-MM-DD, such as 2026-01-31.', {
    extensions: { refusal: 'BAD_USER_INPUT', code: 'BAD_USER_INPUT' },
  });
};

/** Dates are text all the way from the store to the client, so that no time zone can move them. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, ISO 8601: YYYY-MM-DD.',
  serialize: readDate,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});
