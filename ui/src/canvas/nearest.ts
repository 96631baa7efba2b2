export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Linked to the thing that the way starts from. */
  readonly linked: boolean;
}

/** The thing nearest to `key` in a direction (a quarter turn wide); linked ones first. null: nothing lies that way. */
export const nearestThatWay = (things: readonly Placed[], key: string, dx: number, dy: number): string | null => {
  const here = things.find((thing) => thing.key === key);
  if (!here) return null;
  const ahead = things.flatMap((thing) => {
    const along = (thing.x - here.x) * dx + (thing.y - here.y) * dy;
    const aside = Math.abs((thing.x - here.x) * dy - (thing.y - here.y) * dx);
    return thing.key !== key && along > 0 && aside <= along ? [{ key: thing.key, linked: thing.linked, far: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => Number(b.linked) - Number(a.linked) || a.far - b.far)[0]?.key ?? null;
};
