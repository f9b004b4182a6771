import { expect, test } from "vitest";
import { isOpen, type Opening } from "./opening.ts";

const weekdays: Opening = {
  zone: "Europe/London",
  spans: [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "10:00", to: "16:00" }],
};
const at = (moment: string): boolean => isOpen(weekdays, new Date(moment));

test("open from the first minute to the one before the last, on its days", () => {
  expect(at("2026-11-23T10:00:00Z")).toBe(true);
  expect(at("2026-11-23T15:59:59Z")).toBe(true);
  expect(at("2026-11-23T16:00:00Z")).toBe(false);
  expect(at("2026-11-22T12:00:00Z")).toBe(false);
});

test("summer time is the zone's own", () => {
  expect(at("2026-07-06T09:00:00Z")).toBe(true);
  expect(at("2026-07-06T15:00:00Z")).toBe(false);
});

test("the day is that of the zone, and midnight ends it", () => {
  const evening: Opening = { zone: "Pacific/Auckland", spans: [{ days: ["tue"], from: "18:00", to: "24:00" }] };
  expect(isOpen(evening, new Date("2026-11-24T10:59:00Z"))).toBe(true);
  expect(isOpen(evening, new Date("2026-11-24T11:00:00Z"))).toBe(false);
});

test("always is always", () => expect(isOpen("always", new Date(0))).toBe(true));
