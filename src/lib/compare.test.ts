import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fits,
  mostPlaces,
  nothingChosen,
  readCompare,
  sorted,
  sorts,
  toggled,
  writeCompare,
  type CompareRow,
} from "./compare.ts";

const known = {
  places: new Set(["us-ca", "us-ny", "fr", "gb-sct", "jp", "de"]),
  questions: ["share", "synthetic", "intent"],
};
const row = (id: string, months: number | null, year: number | null, share = "yes"): CompareRow => ({
  id,
  name: id,
  values: { share, synthetic: "no" },
  months,
  year,
});

test("an address is read as it was written", () => {
  const written = "?places=us-ca,us-ny&synthetic=yes&intent=no,unclear&sort=year";
  const state = readCompare(written, known);
  expect(state).toEqual({
    places: ["us-ca", "us-ny"],
    filters: { synthetic: "yes", intent: "no,unclear" },
    sort: "year",
  });
  expect(writeCompare(state)).toBe(written);
  expect(writeCompare(nothingChosen)).toBe("");
});

test("what is not known in an address is left out", () => {
  expect(
    readCompare("?places=xx,US-CA,us-ca,,fr,jp,de,gb-sct&synthetic=maybe&share=partly,yes,yes&sort=luck&x=1", known),
  ).toEqual({
    places: ["us-ca", "fr", "jp", "de"],
    filters: { share: "yes,partly" },
    sort: "region",
  });
});

test("any state comes back from its address", () => {
  const answers = fc.subarray(["yes", "partly", "no", "unclear"], { minLength: 1 }).map((list) => list.join(","));
  const filters = fc.record({ share: answers, synthetic: answers, intent: answers }, { requiredKeys: [] });
  const places = fc.shuffledSubarray([...known.places], { maxLength: mostPlaces });
  fc.assert(
    fc.property(places, filters, fc.constantFrom(...sorts), (picked, asked, sort) => {
      const state = { places: picked, filters: { ...asked }, sort };
      expect(readCompare(writeCompare(state), known)).toEqual(state);
    }),
  );
});

test("any address at all gives a state that can be shown, and writing it settles it", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("places", "us-ca", "share", "yes", "sort", "=", "&", ",", "%", "__proto__"),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => `?${pieces.join("")}`),
      (address) => {
        const state = readCompare(address, known);
        expect(state.places.length).toBeLessThanOrEqual(mostPlaces);
        expect(state.places.filter((id) => !known.places.has(id))).toEqual([]);
        expect(Object.keys(state.filters).filter((question) => !known.questions.includes(question))).toEqual([]);
        expect(readCompare(writeCompare(state), known)).toEqual(state);
      },
    ),
  );
});

test("a row fits when it gives one of the answers on every question asked", () => {
  expect(fits(row("a", 1, 1), {})).toBe(true);
  expect(fits(row("a", 1, 1), { share: "yes", synthetic: "partly,no" })).toBe(true);
  expect(fits(row("a", 1, 1), { share: "yes", synthetic: "yes" })).toBe(false);
  expect(fits(row("a", 1, 1), { intent: "no" })).toBe(false);
});

test("rows are sorted by name, newest law or longest term; what is not known comes last", () => {
  const rows = [row("c", null, 2020), row("a", 12, null), row("b", Infinity, 2024), row("d", 12, 2020)];
  const ids = (sort: (typeof sorts)[number]): string =>
    sorted(rows, sort)
      .map(({ id }) => id)
      .join("");
  expect(ids("region")).toBe("cabd");
  expect(ids("name")).toBe("abcd");
  expect(ids("penalty")).toBe("badc");
  expect(ids("year")).toBe("bcda");
});

test("at most four places are picked; a picked one is let go", () => {
  expect(toggled(["fr"], "de")).toEqual(["fr", "de"]);
  expect(toggled(["fr", "de"], "fr")).toEqual(["de"]);
  expect(toggled(["a", "b", "c", "d"], "e")).toEqual(["a", "b", "c", "d"]);
});
