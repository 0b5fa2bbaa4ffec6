import type { Positions } from "./positions.js";

/** The positions in each of many files, counted once. @param textOf where there is none, it counts as empty */
export function keepPositions(
  textOf: (file: string) => string | undefined,
  positionsIn: (text: string) => Positions,
): (file: string) => Positions {
  const known = new Map<string, Positions>();
  return (file) => {
    const positions = known.get(file) ?? positionsIn(textOf(file) ?? "");
    known.set(file, positions);
    return positions;
  };
}
