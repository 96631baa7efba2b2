/**
 * The schema of the API.
 *
 * A root field for each question of the registry is made from the question itself (question-fields.ts): its arguments from the
 * question's parameters, its type from answer-types.ts. To show a new question:
 *
 * 1. write its type in types/<question-name>.ts: a class that extends `Answer`, with `@ObjectType({ implements: Answer,
 *    simpleResolvers: true, description: '…' })` and `implements` the answer's interface, so that the compiler holds the two together.
 *    Each field is one decorator of types/fields.ts with its description: `@Text('…')`, `@PerhapsDay('…')`, `@Of(() => [Organisation], '…')`;
 * 2. name it in answer-types.ts;
 * 3. run `npm run generate` and commit schema.graphql.
 *
 * Things that an answer names may carry as little as `{ id }` (a key): what else is asked of them is read in batches (things.ts,
 * resolvers/related-fields.ts). Nothing here reads the store except through ask and the lookups.
 */
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { questions } from '#questions/index';
import type { AnyQuestion } from '#questions/question';
import { answerTypes, type AnswerType } from './answer-types.js';
import { questionFields } from './question-fields.js';
import { AroundFields } from './resolvers/around-fields.js';
import { JourneyFields, JourneyOrderField, LifeEventFields, StepFields } from './resolvers/journey-fields.js';
import { NodeFields } from './resolvers/node-fields.js';
import { OrganisationFields } from './resolvers/organisation-fields.js';
import { OwnedServicesField } from './resolvers/owned-services-field.js';
import { CommunityFields, CommunitySubjectsField, ProfessionFields, TeamFields } from './resolvers/people-fields.js';
import { QuestionInfoField } from './resolvers/question-info-field.js';
import { ReportFields } from './resolvers/report-fields.js';
import { RootFields } from './resolvers/root-fields.js';
import { SearchField } from './resolvers/search-field.js';
import { PolicyFields, ServiceFields } from './resolvers/service-fields.js';
import { SourceFields, SourceThingsField } from './resolvers/source-fields.js';
import { StatusField } from './resolvers/status-field.js';
import { completeThings } from './things.js';

/** @throws Error when a question of the registry has no answer type */
export const buildCrosscutSchema = (
  asked: readonly AnyQuestion[] = questions,
  types: Readonly<Record<string, AnswerType>> = answerTypes,
): GraphQLSchema =>
  describeRoot(
    completeThings(
      buildSchemaSync({
        // Parameters are checked in one place, check-params.ts, for every way of asking.
        validate: false,
        resolvers: [
          RootFields,
          SearchField,
          QuestionInfoField,
          StatusField,
          NodeFields,
          AroundFields,
          OrganisationFields,
          OwnedServicesField,
          ServiceFields,
          PolicyFields,
          JourneyFields,
          JourneyOrderField,
          StepFields,
          LifeEventFields,
          TeamFields,
          ProfessionFields,
          CommunityFields,
          CommunitySubjectsField,
          ReportFields,
          SourceFields,
          SourceThingsField,
          questionFields(asked, types),
        ],
      }),
    ),
  );

/** A root type is no class, so it has no decorator to describe it. */
const describeRoot = (schema: GraphQLSchema): GraphQLSchema => {
  schema.getQueryType()!.description = 'Where to begin: a thing by its id, lists of things, search, and one field for each question.';
  return schema;
};

/** What schema.graphql holds. Sorted, so that a change shows as what it is. */
export const printCrosscutSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
