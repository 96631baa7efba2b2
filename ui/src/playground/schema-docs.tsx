import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { useState } from 'react';
import { useWords } from '../shell/language.js';

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly says: string;
}

const entriesOf = (type: GraphQLNamedType): readonly Entry[] => {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ name, type: '', says: description ?? '' }));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => ({
    name:
      'args' in field && field.args.length > 0
        ? `${field.name}(${(field as GraphQLField<unknown, unknown>).args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')})`
        : field.name,
    type: String(field.type),
    says: field.description ?? '',
  }));
};

/** Every type of the API with its fields, questions first; typing shortens the list. */
export const SchemaDocs = ({ schema }: { schema: GraphQLSchema }) => {
  const {
    questions: { play },
  } = useWords();
  const [wanted, setWanted] = useState('');
  const text = wanted.trim().toLowerCase();
  const query = schema.getQueryType()?.name;
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => Number(b.name === query) - Number(a.name === query) || a.name.localeCompare(b.name));
  const shown = types
    .map((type) => ({ type, entries: entriesOf(type) }))
    .filter(
      ({ type, entries }) =>
        text === '' || type.name.toLowerCase().includes(text) || entries.some(({ name }) => name.toLowerCase().includes(text)),
    );
  return (
    <section>
      <h2 className="govuk-heading-m">{play.docs}</h2>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="play-find">
          {play.filter}
        </label>
        <input
          className="govuk-input govuk-input--width-20"
          id="play-find"
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      {shown.map(({ type, entries }) => (
        <details key={type.name} className="cc-fold cc-docs" lang="en-GB">
          <summary>{type.name}</summary>
          {type.description && <p className="govuk-body-s">{type.description}</p>}
          <dl>
            {entries.map(({ name, type: held, says }) => (
              <div key={name}>
                <dt>
                  <code>{held === '' ? name : `${name}: ${held}`}</code>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
};
