import { useEffect, useRef, useState, type RefObject } from 'react';

/** How wide its place is, px, so that a picture is drawn for it and not shrunk into it. */
export const useWidth = (usual: number): [RefObject<HTMLDivElement | null>, number] => {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    if (!place.current) return undefined;
    const watching = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watching.observe(place.current);
    return () => watching.disconnect();
  }, []);
  return [place, width];
};
