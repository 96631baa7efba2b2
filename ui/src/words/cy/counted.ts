const rules = new Intl.PluralRules('cy');

/** Welsh has six plural forms: none, one, two, three, six, and the rest. */
export const counted = (count: number, forms: Readonly<Record<Intl.LDMLPluralRule, string>>): string => forms[rules.select(count)];
