/** How much is covered: places by region and depth, how their laws were read, and when they were checked. */
import type { World } from "../law/world.ts";
import { regionName, regions } from "../lib/regions.ts";
import { regionOfPlace } from "./place-list.ts";

export interface CoverageRow {
  readonly name: string;
  readonly places: number;
  readonly full: number;
  readonly laws: number;
  /** Laws whose own text we read. */
  readonly statute: number;
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly total: CoverageRow;
  /** The first and last day, `YYYY-MM-DD`, on which an editor last checked a place. */
  readonly checked: { readonly first: string; readonly last: string };
}

export function coverageOf(world: World): Coverage {
  const places = [...world.places.values()];
  const row = (name: string, held: typeof places): CoverageRow => {
    const laws = held.flatMap(({ provisions }) => provisions);
    return {
      name,
      places: held.length,
      full: held.filter(({ depth }) => depth === "full").length,
      laws: laws.length,
      statute: laws.filter(({ basis }) => basis === "statute").length,
    };
  };
  const days = places.map(({ verified }) => verified.on).sort();
  return {
    rows: regions
      .map((region) =>
        row(
          regionName(region),
          places.filter((place) => regionOfPlace(place, world) === region),
        ),
      )
      .filter((each) => each.places > 0),
    total: row("All together", places),
    checked: { first: days[0] ?? "", last: days.at(-1) ?? "" },
  };
}
