/** Fewer people than this are not counted out. */
const fewest = 5;

/** Whether there are so few people that saying how many may say who. */
export const isFew = (people: number): boolean => people < fewest;
