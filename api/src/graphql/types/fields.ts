import { Field, Float, ID, Int } from 'type-graphql';
import { DateScalar } from '../date-scalar.js';

/** Decorators for plain fields. Each wants a description, so that no field can go without one. */
const required = (type: () => object) => (description: string) => Field(type, { description });
const perhaps = (type: () => object) => (description: string) => Field(type, { nullable: true, description });

export const Key = required(() => ID);
export const Text = required(() => String);
export const PerhapsText = perhaps(() => String);
export const Texts = required(() => [String]);
export const Day = required(() => DateScalar);
export const PerhapsDay = perhaps(() => DateScalar);
export const Whole = required(() => Int);
export const PerhapsWhole = perhaps(() => Int);
export const Decimal = required(() => Float);
export const PerhapsDecimal = perhaps(() => Float);
export const Flag = required(() => Boolean);
export const PerhapsFlag = perhaps(() => Boolean);

/** A field of another type of the API, or of a list of it. */
export const Of = (type: () => object, description: string) => Field(type, { description });
export const PerhapsOf = (type: () => object, description: string) => Field(type, { nullable: true, description });
