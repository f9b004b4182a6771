import { expect, test } from "vitest";
import { regionName, regionOf, regions } from "./regions.ts";

test("there are five regions, by name", () => {
  expect(regions.map(regionName)).toEqual(["Africa", "Americas", "Asia", "Europe", "Oceania"]);
});

test("a country is in its region, and so are Kosovo and the islands", () => {
  expect(["ke", "mx", "kr", "de", "nz", "xk", "je"].map((id) => regionName(regionOf(id)!))).toEqual([
    "Africa",
    "Americas",
    "Asia",
    "Europe",
    "Oceania",
    "Europe",
    "Europe",
  ]);
});

test("a union is in the region of most of its members", () => {
  expect(regionName(regionOf("eu")!)).toBe("Europe");
});

test("what is no country has no region", () => {
  expect(regionOf("zz")).toBeUndefined();
});
