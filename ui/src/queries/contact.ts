import { gql } from './gql.js';

export const contactQuery = gql('query Contact { contact }');
