export interface Java {
  readonly home: string;
  readonly major: number;
  readonly compiles: boolean;
}
export const findJavas: (extraHomes?: readonly string[]) => Java[];
