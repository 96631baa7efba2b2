import type { Arrangement } from '../view-model/explore/explore-view.js';
import type { Picture } from '../view-model/explore/graph-picture.js';
import type { createArranger } from './arrange.js';
import type { Place } from './graph-canvas.js';

/** What an arrangement depends on: the things, their boxes and how they are arranged; where places follow from groups or links, those too. */
export const askedOf = ({ things, links }: Picture, wanted: Arrangement): string => {
  const byLinks = wanted === 'force' ? [] : links.map(({ id }) => id).sort();
  return [wanted, ...things.map(({ id, box, group }) => `${id} ${wanted === 'force' ? (box ?? '') : group}`).sort(), ...byLinks].join('\n');
};

/** Where everything belongs: remembers it, and has it worked out anew when things come, go or are to be arranged otherwise. */
export const placePicture = (arranger: Pick<ReturnType<typeof createArranger>, 'arrange'>) => {
  let known = new Map<string, Place>();
  let arranged = '';
  let arrangement: Arrangement = 'force';
  let running: { readonly asked: string; readonly done: Promise<Float32Array | null> } | null = null;

  const ask = ({ things, links }: Picture, wanted: Arrangement): Promise<Float32Array | null> => {
    // What was arranged before stays where it is, so that a person finds it again.
    const keeps = wanted === 'force' && arrangement === wanted;
    const indexOf = new Map(things.map(({ id }, at) => [id, at]));
    const placeOf = things.map(({ id, pin }) => pin ?? known.get(id) ?? null);
    return arranger.arrange({
      arrangement: wanted,
      count: things.length,
      pairs: Int32Array.from(links.flatMap(({ from, to }) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0])),
      places: Float32Array.from(placeOf.flatMap((place) => (place ? [place.x, place.y] : [NaN, NaN]))),
      fixed: Int32Array.from(things.flatMap(({ pin }, at) => (pin || (keeps && placeOf[at]) ? [at] : []))),
      rooms: things.map(({ of, size }) => (of === null ? 1.2 + size / 4 : size)),
      groups: things.map(({ group }) => group),
      boxes: things.map(({ box }) => box),
    });
  };

  return {
    of: (id: string): Place | null => known.get(id) ?? null,
    put: (id: string, place: Place) => void known.set(id, place),
    /** All that is not pinned may go elsewhere. */
    forget: () => {
      known = new Map();
      arranged = '';
    },
    /** Whether anything was arranged. Asked again while it works on the same things, it is one work. */
    arrange: async (picture: Picture, wanted: Arrangement): Promise<boolean> => {
      const { things } = picture;
      for (const { id, pin } of things) if (pin) known.set(id, pin);
      const asked = askedOf(picture, wanted);
      if (asked === arranged || things.length === 0) return false;
      if (running?.asked !== asked) running = { asked, done: ask(picture, wanted) };
      const work = running;
      const found = await work.done;
      // Another arrangement was asked for in the meantime: that one counts.
      if (running !== work && asked !== arranged) return false;
      running = null;
      arranged = asked;
      arrangement = wanted;
      // Somebody stopped it: what has no place is drawn beside what it is linked to.
      if (found) known = new Map(things.map(({ id }, at) => [id, { x: found[at * 2] ?? 0, y: found[at * 2 + 1] ?? 0 }]));
      return true;
    },
  };
};
