import fc from "fast-check";
import { expect, test } from "vitest";
import { localIso, timeToRead } from "./local-time.ts";

const moment = new Date("2026-11-23T23:30:05.678Z");

test.each([
  [0, "2026-11-23T23:30:05+00:00"],
  [60, "2026-11-24T00:30:05+01:00"],
  [-210, "2026-11-23T20:00:05-03:30"],
  [765, "2026-11-24T12:15:05+12:45"],
])("%i minutes east of UTC: %s", (offset, iso) => expect(localIso(moment, offset)).toBe(iso));

test("it names the same second everywhere", () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
      fc.integer({ min: -720, max: 840 }),
      (date, offset) => {
        expect(Date.parse(localIso(date, offset))).toBe(Math.floor(date.getTime() / 1000) * 1000);
      },
    ),
  ));

test("as people read it", () =>
  expect(timeToRead("2026-11-24T00:30:05+01:00")).toBe("2026-11-24 00:30:05 (UTC+01:00)"));
