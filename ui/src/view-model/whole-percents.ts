const near = 1e-9;

/**
 * Parts of a whole with shares that are whole per cents and add up to 100 of them: each rounded down, then the largest remainders up (Hamilton's method).
 * Records whose shares are no parts of one whole come back as they are.
 */
export const toWholePercents = <R extends { readonly share?: unknown }>(parts: readonly R[]): readonly R[] => {
  const shares = parts.map(({ share }) => share).filter((share): share is number => typeof share === 'number');
  if (shares.length < parts.length || Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) > near) return parts;
  const down = shares.map((share) => Math.floor(share * 100 + near));
  const left = 100 - down.reduce((sum, percent) => sum + percent, 0);
  const up = new Set(
    shares
      .map((share, at) => ({ at, rest: share * 100 - down[at]! }))
      .sort((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map((part, at) => ({ ...part, share: (down[at]! + (up.has(at) ? 1 : 0)) / 100 }));
};
