/** A text as a line begins with it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
