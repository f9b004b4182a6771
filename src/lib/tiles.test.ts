import { expect, test } from "vitest";
import { tiledCountries, tilesOf } from "./tiles.ts";

test("every part has one square, and every square one part", () => {
  for (const country of tiledCountries) {
    const tiles = tilesOf(country);
    expect(new Set(tiles.map(({ id }) => id)).size, country).toBe(tiles.length);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size, country).toBe(tiles.length);
  }
  expect(tilesOf("ca")).toHaveLength(13);
  expect(tilesOf("au")).toHaveLength(8);
  expect(tilesOf("gb")).toHaveLength(3);
  expect(tilesOf("fr")).toEqual([]);
});

test("north is up and west is left", () => {
  const at = new Map([...tilesOf("ca"), ...tilesOf("au")].map((tile) => [tile.id, tile]));
  expect(at.get("ca-bc")!.column).toBeLessThan(at.get("ca-qc")!.column);
  expect(at.get("au-tas")!.row).toBeGreaterThan(at.get("au-nt")!.row);
});
