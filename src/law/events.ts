/**
 * What happened to a place's law, and what may: one event for each start and end of a law, each change that an editor
 * wrote down and each pending one. Dates stay as certain as they are: a day, a year, a day "at the latest", or none.
 */
import type { Provision } from "../schema/provision.ts";
import { certainDay } from "./in-force.ts";
import type { Place } from "./world.ts";

interface Event {
  /** Permanent and the same in page, feed and calendar: "us-ca/penal-647-j-4/start". A corrected date keeps it. */
  readonly id: string;
  readonly place: Place;
  /** A day or a year; null where none is known. Of a law's end: its last day. */
  readonly on: string | null;
}

export interface Start extends Event {
  readonly kind: "start";
  readonly provision: Provision;
  /** The law may be older: `on` is the earliest day that could be confirmed. */
  readonly atLatest: boolean;
}

export interface End extends Event {
  readonly kind: "end";
  readonly provision: Provision;
}

export interface Change extends Event {
  readonly kind: "change";
  readonly on: string;
  readonly change: Place["changes"][number];
}

/** A bill or plan; `on` is when it is expected. */
export interface Pending extends Event {
  readonly kind: "pending";
  readonly pending: Place["pending"][number];
}

export type LawEvent = Start | End | Change | Pending;

/** Numbers keys that occur more than once, in order: a, a-2, a-3. */
function distinct(keys: readonly string[]): string[] {
  return keys.map((key, i) => {
    const before = keys.slice(0, i).filter((each) => each === key).length;
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

const startOf = (place: Place, provision: Provision): Start => ({
  kind: "start",
  id: `${place.id}/${provision.id}/start`,
  place,
  provision,
  on: provision.inForce.from === "not-commenced" ? null : provision.inForce.from,
  atLatest: provision.inForce.atLatest === true,
});

const endsOf = (place: Place, provision: Provision): End[] =>
  provision.inForce.until === undefined
    ? []
    : [{ kind: "end", id: `${place.id}/${provision.id}/end`, place, provision, on: provision.inForce.until }];

/** Every event of `place`, in the order of its file. */
export function eventsOf(place: Place): LawEvent[] {
  const changeKeys = distinct(place.changes.map(({ on, source }) => `${on}-${source}`));
  const pendingKeys = distinct(place.pending.map(({ source }) => source));
  return [
    ...place.provisions.flatMap((provision) => [startOf(place, provision), ...endsOf(place, provision)]),
    ...place.changes.map((change, i): Change => ({
      kind: "change",
      id: `${place.id}/changes/${changeKeys[i]}`,
      place,
      change,
      on: change.on,
    })),
    ...place.pending.map((pending, i): Pending => ({
      kind: "pending",
      id: `${place.id}/pending/${pendingKeys[i]}`,
      place,
      pending,
      on: pending.expected ?? null,
    })),
  ];
}

/**
 * Whether `event` has not certainly happened by `day` (`YYYY-MM-DD`). A law ends when its last day is over. A change is
 * history as soon as it is written down, so one of this year has happened.
 */
export function isAhead(event: LawEvent, day: string): boolean {
  if (event.kind === "pending" || event.on === null) return true;
  if (event.kind === "change") return event.on > day.slice(0, event.on.length);
  return event.kind === "end" ? event.on >= day : certainDay(event.on) > day;
}

/** Whether an event is news of the year it is dated in; a law that is only known to be as old as that is not. */
export const isNews = (event: LawEvent): boolean => !(event.kind === "start" && event.atLatest);
