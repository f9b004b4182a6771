/** When a provision is law. Criminal law does not reach back, so every question is asked for a day. */
import type { Provision } from "../schema/provision.ts";

export type Standing = "in-force" | "future" | "not-commenced" | "ended";

/** The day by which something dated with a day or a year has certainly happened: of a year, its last. */
export const certainDay = (dayOrYear: string): string => (dayOrYear.length === 4 ? `${dayOrYear}-12-31` : dayOrYear);

/**
 * The first day on which a provision is certainly law, as `YYYY-MM-DD`, or null if no day is fixed.
 * Where only the year is known, that is the year's last day: an earlier one could tell somebody that a law applied when it did not.
 */
export const certainFrom = ({ inForce: { from } }: Pick<Provision, "inForce">): string | null =>
  from === "not-commenced" ? null : certainDay(from);

/** How a provision stands on `day` (`YYYY-MM-DD`). `until` is its last day. */
export function standingOn(provision: Pick<Provision, "inForce">, day: string): Standing {
  const from = certainFrom(provision);
  if (from === null) return "not-commenced";
  if (day < from) return "future";
  const { until } = provision.inForce;
  return until !== undefined && day > until ? "ended" : "in-force";
}

export const isInForce = (provision: Pick<Provision, "inForce">, day: string): boolean =>
  standingOn(provision, day) === "in-force";
