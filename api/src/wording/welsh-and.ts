// As it is spoken: un, un deg, wyth and wyth deg begin with a vowel, UK and United do not.
const vowel = /^(?:(?!uk\b|uni)[aeiouâêîôûŵŷáéíóú]|[18]\d?(?![\d,]))/i;

/** “a” in Welsh, “ac” before a vowel. */
export const welshAnd = (next: string): 'a' | 'ac' => (vowel.test(next) ? 'ac' : 'a');
