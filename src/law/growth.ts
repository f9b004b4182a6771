/** How many places had each kind of law, year by year. */
import type { Provision } from "../schema/provision.ts";
import { isInForce } from "./in-force.ts";
import type { World } from "./world.ts";

export const growthKinds = ["share", "threaten", "synthetic", "sue", "remove"] as const;
export type GrowthKind = (typeof growthKinds)[number];

const isCrime = ({ kind, scope, protects }: Provision): boolean =>
  kind === "crime" && scope === "specific" && protects !== "minors";

/** What counts: laws written for intimate images that reach images of adults. */
const counts: Record<GrowthKind, (provision: Provision) => boolean> = {
  share: (law) => isCrime(law) && law.covers.includes("share"),
  threaten: (law) => isCrime(law) && law.covers.includes("threaten"),
  synthetic: (law) => isCrime(law) && (law.covers.includes("share-synthetic") || law.covers.includes("make-synthetic")),
  sue: ({ kind, scope, protects, covers }) =>
    kind === "civil-claim" && scope === "specific" && protects !== "minors" && covers.includes("share"),
  remove: ({ kind, protects, covers }) =>
    ["platform-duty", "regulator"].includes(kind) &&
    protects !== "minors" &&
    (covers.includes("share") || covers.includes("share-synthetic")),
};

export interface GrowthYear {
  readonly year: number;
  /** The day the count is for: the year's last, or today in the year that is not over. */
  readonly on: string;
  readonly places: Readonly<Record<GrowthKind, number>>;
}

/**
 * Places whose own law had each kind on the last day of each year from `first` on, and on `day` (`YYYY-MM-DD`) in its
 * year. A law counts from the day on which it is certainly law to its last, so one that ended drops out.
 */
export function growthUpTo(world: World, first: number, day: string): GrowthYear[] {
  const held = growthKinds.map((kind) => ({
    kind,
    laws: [...world.places.values()]
      .map(({ provisions }) => provisions.filter(counts[kind]))
      .filter((laws) => laws.length > 0),
  }));
  const last = Number(day.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const on = year === last ? day : `${year}-12-31`;
    const places = held.map(
      ({ kind, laws }) => [kind, laws.filter((own) => own.some((law) => isInForce(law, on))).length] as const,
    );
    return { year, on, places: Object.fromEntries(places) as Record<GrowthKind, number> };
  });
}
