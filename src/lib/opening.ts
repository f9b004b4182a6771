/** Whether somebody answers at a given moment, from the hours of a week and their time zone. */

export interface Span {
  readonly days: readonly string[];
  /** Times of day in the zone, "09:00"; "24:00" is the end of the day. */
  readonly from: string;
  readonly to: string;
}

export type Opening = "always" | { readonly zone: string; readonly spans: readonly Span[] };

/** The weekday ("mon") and time of day ("09:05") of `moment` in a zone; summer time is the zone's own. */
function localTime(moment: Date, zone: string): { readonly day: string; readonly time: string } {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: parts.get("weekday")!.toLowerCase(), time: `${parts.get("hour")}:${parts.get("minute")}` };
}

/** Open at `moment`? A span holds its first minute and not its last. */
export function isOpen(opening: Opening, moment: Date): boolean {
  if (opening === "always") return true;
  const { day, time } = localTime(moment, opening.zone);
  return opening.spans.some(({ days, from, to }) => days.includes(day) && from <= time && time < to);
}
