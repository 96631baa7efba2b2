/** Whether an object is a plain one: of no class. Holds for objects of another realm too, whose Object is not ours. */
export const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
