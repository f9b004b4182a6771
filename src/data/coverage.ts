/** How much is covered: places by region, depth and age of their check, and how their laws were read. */
import type { Place, World } from "../law/world.ts";
import { regionName, regions } from "../lib/regions.ts";
import { place as placeSchema } from "../schema/jurisdiction.ts";
import { provision } from "../schema/provision.ts";
import { regionOfPlace } from "./place-list.ts";

const depths = placeSchema.shape.depth.options;
const bases = provision.shape.basis.options;
export interface CoverageRow {
  readonly name: string;
  /** Places at each depth. */
  readonly depths: Readonly<Record<string, number>>;
  /** Laws by how they were read. */
  readonly bases: Readonly<Record<string, number>>;
}

/** Researched places whose last check is at most so many months old, and older than the step before. */
export interface AgeStep {
  /** Null: older than every step. */
  readonly months: number | null;
  readonly places: number;
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly total: CoverageRow;
  readonly ages: readonly AgeStep[];
}

const steps = [3, 6, 12] as const;

/** The day `months` before `day`, both `YYYY-MM-DD`. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

const tally = (keys: readonly string[], held: readonly string[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, held.filter((each) => each === key).length]));

export function coverageOf(world: World, day: string): Coverage {
  const places = [...world.places.values()];
  const byRegion = Map.groupBy(places, (place) => regionOfPlace(place, world));
  const row = (name: string, held: readonly Place[]): CoverageRow => ({
    name,
    depths: tally(
      depths,
      held.map(({ depth }) => depth),
    ),
    bases: tally(
      bases,
      held.flatMap(({ provisions }) => provisions.map(({ basis }) => basis)),
    ),
  });
  const checks = places.flatMap(({ depth, verified }) => (depth === "none" || verified === null ? [] : [verified.on]));
  const after = (months: number): number => checks.filter((on) => on >= monthsBefore(day, months)).length;
  return {
    rows: regions.flatMap((region) => {
      const held = byRegion.get(region);
      return held === undefined ? [] : [row(regionName(region), held)];
    }),
    total: row("All together", places),
    ages: [
      ...steps.map((months, i) => ({ months, places: after(months) - (i === 0 ? 0 : after(steps[i - 1]!)) })),
      { months: null, places: checks.length - after(steps.at(-1)!) },
    ],
  };
}
