/** Moments by the clock of this device, with its offset from UTC, so that they mean the same everywhere. */

const two = (n: number): string => String(Math.trunc(n)).padStart(2, "0");

/** "2026-11-23T18:09:15+01:00". `offset` is minutes east of UTC; this device's unless told otherwise. */
export function localIso(moment: Date, offset = -moment.getTimezoneOffset()): string {
  const there = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  return `${there}${offset < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** As people read it, in any language: "2026-11-23 18:09:15 (UTC+01:00)". Takes what `localIso` gives. */
export const timeToRead = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)} (UTC${iso.slice(19)})`;
