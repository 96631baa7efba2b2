import { colourAt } from '../canvas/palette.js';
import { shapes } from '../canvas/shapes.js';

/** The shape of a kind of thing as the picture draws it, for the list and the key. The words stand beside it. */
export const ShapeMark = ({ label, colour = null }: { label: string; colour?: number | null }) => {
  const corners = shapes[label];
  const fill = colour === null ? 'none' : colourAt(colour);
  return (
    <svg className="cc-ex-shape" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true" focusable="false">
      {corners ? <polygon points={corners.join(' ')} fill={fill} /> : <circle r="1" fill={fill} />}
    </svg>
  );
};
