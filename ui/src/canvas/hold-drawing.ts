import type { Core } from 'cytoscape';

/** The library's renderer, as far as it is held here. */
interface Renderer {
  render: (options: unknown) => void;
  redraw: () => void;
}

const held = new WeakMap<Renderer, { count: number; render: Renderer['render'] }>();

/**
 * Keeps what was drawn on screen while much is added: each frame would draw again all that is there already, and half a picture helps nobody. What is
 * added is still measured and styled, frame by frame. Gives back how to let go; the last to let go has it drawn.
 */
export const holdDrawing = (cy: Core): (() => void) => {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const hold = held.get(renderer) ?? { count: 0, render: renderer.render };
  hold.count += 1;
  held.set(renderer, hold);
  renderer.render = () => undefined;
  return () => {
    hold.count -= 1;
    if (hold.count > 0 || cy.destroyed()) return;
    held.delete(renderer);
    renderer.render = hold.render;
    renderer.redraw();
  };
};
