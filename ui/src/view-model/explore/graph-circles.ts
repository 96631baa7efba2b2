const apart = 130;
/** Half of what a thing with its words, and the box around its group, takes beyond its place. */
const around = 110;

/** Each group on a circle of its own, the circles on rings around the largest. x, y per thing, in pixels. */
export const circles = (groups: readonly string[]): Float32Array => {
  const members = new Map<string, number[]>();
  groups.forEach((group, thing) => members.set(group, [...(members.get(group) ?? []), thing]));
  const sets = [...members]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, set]) => {
      const radius = set.length === 1 ? 0 : Math.max(apart / 2, (set.length * apart) / (2 * Math.PI));
      return { set, radius, reach: radius + around };
    });
  const places = new Float32Array(groups.length * 2);
  const put = ({ set, radius }: { set: number[]; radius: number }, x: number, y: number) =>
    set.forEach((thing, at) => {
      const turn = (2 * Math.PI * at) / set.length;
      places[thing * 2] = x + radius * Math.cos(turn);
      places[thing * 2 + 1] = y + radius * Math.sin(turn);
    });
  const [first, ...rest] = sets;
  if (!first) return places;
  put(first, 0, 0);
  let inner = first.reach;
  for (let at = 0; at < rest.length;) {
    const widest = rest[at]?.reach ?? 0;
    const ring = inner + widest;
    // As many circles as fit on this ring, the widest of them deciding.
    const room = Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, widest / ring))));
    const here = rest.slice(at, at + room);
    here.forEach((circle, nth) =>
      put(circle, ring * Math.cos((2 * Math.PI * nth) / here.length), ring * Math.sin((2 * Math.PI * nth) / here.length)),
    );
    at += here.length;
    inner = ring + widest;
  }
  return places;
};
