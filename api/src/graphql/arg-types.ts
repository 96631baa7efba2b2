import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ParamSpec } from '#questions/params';
import { DateScalar } from './date-scalar.js';
import { enumNamed } from './enums.js';

const inputTypes = new Map<string, object>();

/** The GraphQL type of one parameter. */
export const argType = (spec: ParamSpec): object => {
  switch (spec.kind) {
    case 'id':
      return ID;
    case 'choice':
      return spec.name === 'String' ? String : enumNamed(spec.name, spec.values, spec.says);
    case 'date':
      return DateScalar;
    case 'number':
      return spec.whole ? Int : Float;
    case 'text':
      return String;
    case 'flag':
      return Boolean;
    case 'list':
      return [argType(spec.of)];
    case 'record':
      return inputTypes.get(spec.name) ?? inputType(spec);
  }
};

/** What makes the argument optional, and what stands in for it. Dates named asAt are filled in by ask. */
export const argOptions = (name: string, spec: ParamSpec) => ({
  description: spec.says,
  nullable: !('required' in spec && spec.required) || (name === 'asAt' && spec.kind === 'date'),
  ...('fallback' in spec && spec.fallback !== null ? { defaultValue: spec.fallback } : {}),
});

const inputType = (spec: Extract<ParamSpec, { kind: 'record' }>): object => {
  const Input = class {};
  InputType(spec.name, { description: spec.says })(Input);
  for (const [name, field] of Object.entries(spec.fields)) {
    const type = argType(field);
    Field(() => type, argOptions(name, field))(Input.prototype, name);
  }
  inputTypes.set(spec.name, Input);
  return Input;
};
