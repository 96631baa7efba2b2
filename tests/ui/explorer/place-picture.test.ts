import { describe, expect, it } from '@jest/globals';
import { placePicture } from '../../../ui/src/canvas/place-picture.js';
import type { Arrangement } from '../../../ui/src/view-model/explore/explore-view.js';
import type { Picture } from '../../../ui/src/view-model/explore/graph-picture.js';

const picture = (groups: readonly string[], linked: boolean, boxed = false): Picture => ({
  things: groups.map((group, at) => ({
    id: `t${at}`,
    of: `t${at}`,
    caption: '',
    shape: 'Service',
    colour: null,
    group,
    box: boxed ? group : null,
    illustrative: false,
    marked: false,
    dim: false,
    marks: [],
    size: 1,
    pin: null,
  })),
  links: linked ? [{ id: 'l', from: 't0', to: 't1', caption: '', directed: true, same: false, dim: false, count: 1, counted: false }] : [],
  boxes: [],
});

/** How often each change of a picture has its places worked out anew. */
const arrangedFor = async (wanted: Arrangement, pictures: readonly Picture[]): Promise<number> => {
  let times = 0;
  const places = placePicture({
    arrange: ({ count }) => {
      times += 1;
      return Promise.resolve(new Float32Array(count * 2));
    },
  });
  for (const one of pictures) await places.arrange(one, wanted);
  return times;
};

describe('when places are worked out anew', () => {
  const [early, grouped, linked] = [picture(['', ''], false), picture(['a', 'b'], false), picture(['a', 'b'], true)];

  it('is with the groups and links that come after the things, where places follow from them', async () => {
    for (const wanted of ['lanes', 'circles', 'layered'] as const)
      expect([wanted, await arrangedFor(wanted, [early, grouped, linked, linked])]).toEqual([wanted, 3]);
  });

  it('is not with what is only said of them, where they stay in sight as they are', async () =>
    expect(await arrangedFor('force', [early, grouped, linked])).toBe(1));

  it('is when a group is taken apart into a box', async () =>
    expect(await arrangedFor('force', [grouped, picture(['a', 'b'], false, true)])).toBe(2));
});
