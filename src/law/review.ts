/** When a page is due for another look, and what was expected and has not been seen to come. */
import { daysAfter } from "../lib/dates.ts";
import { certainDay } from "./in-force.ts";
import type { Place } from "./world.ts";

/** Days after its last check on which a page is due for another. */
export const reviewAfterDays = 180;

/** The day on which a page last checked on `checked` is due again, both `YYYY-MM-DD`. */
export const reviewDue = (checked: string): string => daysAfter(checked, reviewAfterDays);

type Pending = Place["pending"][number];

/** Whether the day on which a pending change was expected has come, and it is still listed as pending. */
export const isOverdue = ({ expected }: Pick<Pending, "expected">, day: string): boolean =>
  expected !== undefined && certainDay(expected) <= day;
