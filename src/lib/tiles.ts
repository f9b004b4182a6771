/** Where the parts of a country stand in a grid of squares, for countries whose shapes no well-kept package has. */

/** Rows from north to south, columns from west to east; `.` for an empty square. */
const grids: Readonly<Record<string, readonly string[]>> = {
  au: [". nt qld .", "wa sa nsw act", ". . vic .", ". . tas ."],
  ca: ["yt nt nu . . nl", "bc ab sk mb on qc", ". . . . nb pe", ". . . . . ns"],
  gb: ["sct .", "nir eaw"],
};

export interface Tile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export const tiledCountries = Object.keys(grids);

/** The squares of a country's parts; none for a country without a grid. */
export const tilesOf = (country: string): readonly Tile[] =>
  (grids[country] ?? []).flatMap((line, row) =>
    line.split(" ").flatMap((part, column) => (part === "." ? [] : [{ id: `${country}-${part}`, column, row }])),
  );
