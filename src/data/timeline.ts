/** One place's law over time, as its timeline shows it. */
import {
  eventsOf,
  isAhead,
  isNews,
  type Change,
  type End,
  type LawEvent,
  type Pending,
  type Start,
} from "../law/events.ts";
import { certainDay } from "../law/in-force.ts";
import type { Place } from "../law/world.ts";

/** One point of a timeline. */
export interface Point {
  /** A day or a year; null where none is known. */
  readonly on: string | null;
  /** Whether it happened then, was law by then and perhaps before, or is not certain at all. */
  readonly sure: "known" | "at-latest" | "open";
  readonly changes: readonly Change[];
  readonly pending: readonly Pending[];
  readonly starts: readonly Start[];
  readonly ends: readonly End[];
}

export interface Timeline {
  readonly ahead: readonly Point[];
  readonly past: readonly Point[];
}

function pointsOf(events: readonly LawEvent[]): Point[] {
  const sureOf = (event: LawEvent): Point["sure"] =>
    event.kind === "pending" || event.on === null ? "open" : isNews(event) ? "known" : "at-latest";
  const order = ({ on }: Point): string => (on === null ? "9999" : certainDay(on));
  return [...Map.groupBy(events, (event) => `${event.on} ${sureOf(event)}`).values()]
    .map((held) => ({
      on: held[0]!.on,
      sure: sureOf(held[0]!),
      changes: held.filter((event) => event.kind === "change"),
      pending: held.filter((event) => event.kind === "pending"),
      starts: held.filter((event) => event.kind === "start"),
      ends: held.filter((event) => event.kind === "end"),
    }))
    .sort((a, b) => order(b).localeCompare(order(a)));
}

/** The timeline of `place` on `day` (`YYYY-MM-DD`), the newest first; what has no day comes before everything. */
export function timelineOf(place: Place, day: string): Timeline {
  const events = eventsOf(place);
  return {
    ahead: pointsOf(events.filter((event) => isAhead(event, day))),
    past: pointsOf(events.filter((event) => !isAhead(event, day))),
  };
}
