/** How much the data holds. */
import type { World } from "../law/world.ts";
import type { DataVersion } from "../schema/data-version.ts";

export function countsOf(
  world: World,
  platforms: readonly unknown[],
  helplines: readonly unknown[],
): DataVersion["counts"] {
  const places = [...world.places.values()];
  return {
    places: places.length,
    researched: places.filter(({ depth }) => depth !== "none").length,
    laws: places.reduce((sum, { provisions }) => sum + provisions.length, 0),
    platforms: platforms.length,
    helplines: helplines.length,
  };
}
