/** What tells a fact from every other (seeds/fact.ts), for people: without the dashes for what it has not. */
export const sayFact = (fact: string): string => fact.replaceAll(/ -(?= |$)/g, '');
